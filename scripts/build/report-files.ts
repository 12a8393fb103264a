import { readdir } from 'node:fs/promises';

/** The file limit of free static hosts. */
const HOSTS_TAKE = 20_000;

/** Reports when a site has more files than many hosts take, and how to have fewer; empty otherwise. */
export async function reportFiles(outDir: string, most = HOSTS_TAKE): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).length;
  if (files <= most) return [];
  return [
    `${outDir}/ has ${files} files, but many hosts take at most ${most}; each quote with a page needs four, so lower limits.quotes in library.yaml`,
  ];
}
