import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LIST_KINDS, type ListKind, listKind } from './list-kind';

/** The size limit of a list page, gzip. */
const MAX_BYTES = 60_000;

interface ListPage {
  /** Its path in the site, with a trailing slash. */
  readonly path: string;
  readonly bytes: number;
  readonly gzipBytes: number;
}

export interface ListWeight {
  readonly kind: ListKind;
  readonly pages: number;
  /** The number of pages over 60 kB. */
  readonly heavy: number;
  readonly heaviest: ListPage;
}

/** Measures the transferred size of every list page in an export; kinds without a page are left out. */
export async function weighLists(outDir: string): Promise<ListWeight[]> {
  const byKind = new Map<ListKind, ListPage[]>();
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || entry.name !== 'index.html') continue;
    const file = join(entry.parentPath, entry.name);
    const kind = listKind(relative(outDir, file));
    if (kind === null) continue;
    const html = await readFile(file);
    const path = relative(outDir, file).replaceAll('\\', '/').slice(0, -'index.html'.length);
    const page = { path, bytes: html.length, gzipBytes: gzipSync(html).length };
    byKind.set(kind, [...(byKind.get(kind) ?? []), page]);
  }
  return LIST_KINDS.flatMap((kind) => {
    const pages = byKind.get(kind) ?? [];
    const [heaviest] = pages.toSorted((a, b) => b.gzipBytes - a.gzipBytes);
    if (heaviest === undefined) return [];
    const heavy = pages.filter(({ gzipBytes }) => gzipBytes > MAX_BYTES).length;
    return [{ kind, pages: pages.length, heavy, heaviest }];
  });
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Formats the sizes of a kind as a line. */
export function formatWeight({ kind, pages, heavy, heaviest }: ListWeight): string {
  const verdict = heavy === 0 ? 'none' : `${heavy}  <-- too heavy`;
  return `${kind.padEnd(16)} ${String(pages).padStart(5)} pages, the heaviest ${kB(heaviest.gzipBytes)} gzip (${kB(heaviest.bytes)}), over ${kB(MAX_BYTES)}: ${verdict}`;
}
