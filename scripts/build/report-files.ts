import { readdir } from 'node:fs/promises';

/** What free hosts of static files take. */
const HOSTS_TAKE = 20_000;

/** Says when a site has more files than many hosts take, and what lessens them; nothing otherwise. */
export async function reportFiles(outDir: string, most = HOSTS_TAKE): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).length;
  if (files <= most) return [];
  return [
    `${outDir}/ holds ${files} files, and many hosts take no more than ${most}; each quote with a page is four of them, so a lower limits.quotes in library.yaml lessens them`,
  ];
}
