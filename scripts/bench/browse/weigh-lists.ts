import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LIST_KINDS, type ListKind, listKind } from './list-kind';

/** What the page of a list may weigh, gzip. */
const MOST_BYTES = 60_000;

interface ListPage {
  /** Its address below the site's, with a slash at its end. */
  readonly path: string;
  readonly bytes: number;
  readonly gzipBytes: number;
}

export interface ListWeight {
  readonly kind: ListKind;
  readonly pages: number;
  /** How many are over 60 kB. */
  readonly heavy: number;
  readonly heaviest: ListPage;
}

/** Weighs every page of a list in an exported folder, as it is sent; kinds without a page are left out. */
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
    const heavy = pages.filter(({ gzipBytes }) => gzipBytes > MOST_BYTES).length;
    return [{ kind, pages: pages.length, heavy, heaviest }];
  });
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Says it in a line. */
export function sayWeight({ kind, pages, heavy, heaviest }: ListWeight): string {
  const verdict = heavy === 0 ? 'none' : `${heavy}  <-- too heavy`;
  return `${kind.padEnd(16)} ${String(pages).padStart(5)} pages, the heaviest ${kB(heaviest.gzipBytes)} gzip (${kB(heaviest.bytes)}), over ${kB(MOST_BYTES)}: ${verdict}`;
}
