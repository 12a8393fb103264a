import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportText } from '@/lib/core/diagnostics/report-text';
import { openTexts } from '@/lib/disk/read/content-texts';
import { checkContent } from '@/lib/site/check/check-content';

/** Each case is a content folder, with its public/ folder inside, and the diagnostics.txt that `npm run check` prints. */
export const LIBRARY_CASES = 'tests/fixtures/library';

export const listLibraryCases = (): string[] => readdirSync(LIBRARY_CASES).sort();

/** Checks a case as `npm run check -- --content` does. */
export async function runLibraryCase(name: string): Promise<string> {
  const folder = join(LIBRARY_CASES, name);
  const { diagnostics } = await checkContent(folder, { publicDir: join(folder, 'public') });
  const { lineOf } = openTexts(folder);
  return diagnostics.map((one) => `${reportText(one, lineOf(one.file, one.line), lineOf)}\n`).join('\n');
}

/** The expected output of a case; nothing for a clean library. */
export function storedLibraryCase(name: string): string {
  const path = join(LIBRARY_CASES, name, 'diagnostics.txt');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
