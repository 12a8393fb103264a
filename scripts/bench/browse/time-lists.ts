import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type ListKind, listKind } from './list-kind';

/** Where Next writes its pages, one after another, before they are copied to the export. */
const PAGES_DIR = '.next/server/app';

interface Rendering {
  readonly pages: number;
  readonly ms: number;
}

/**
 * Measures how long the last build rendered pages of each kind, from their modification times: the time between two pages counts
 * for the later one. A worker renders eight at once, kind by kind, so few count for the wrong kind.
 */
export async function timeLists(dir = PAGES_DIR): Promise<Map<ListKind | 'other', Rendering>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  const written = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      const kind = listKind(relative(dir, file)) ?? ('other' as const);
      return { kind: kind === 'home' ? ('other' as const) : kind, atMs: (await stat(file)).mtimeMs };
    }),
  );
  const times = new Map<ListKind | 'other', Rendering>();
  let before: number | null = null;
  for (const { kind, atMs } of written.sort((a, b) => a.atMs - b.atMs)) {
    const { pages, ms } = times.get(kind) ?? { pages: 0, ms: 0 };
    times.set(kind, { pages: pages + 1, ms: ms + atMs - (before ?? atMs) });
    before = atMs;
  }
  return times;
}

/** Formats the times as lines; the last one is what the lists add to the rest of a build of this duration. */
export function formatTimes(
  times: ReadonlyMap<ListKind | 'other', Rendering>,
  buildSeconds: number,
): string[] {
  const rows = [...times].map(
    ([kind, { pages, ms }]) =>
      `${kind.padEnd(16)} ${String(pages).padStart(5)} pages in ${(ms / 1000).toFixed(1)} s, ${(ms / pages).toFixed(0)} ms each`,
  );
  const lists = [...times].reduce((sum, [kind, { ms }]) => sum + (kind === 'other' ? 0 : ms / 1000), 0);
  const share = (lists / (buildSeconds - lists)) * 100;
  return [
    ...rows,
    `the build took ${buildSeconds.toFixed(0)} s; rendering lists was ${lists.toFixed(0)} s of it and adds ${share.toFixed(0)} % to the rest`,
  ];
}
