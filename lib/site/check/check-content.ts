import { statSync } from 'node:fs';
import { join } from 'node:path';
import { checkLibrary } from '@/lib/check/check-library';
import type { FileDiagnostic, Library } from '@/lib/core/model/library';
import { openTexts } from '@/lib/disk/read/content-texts';
import { type LedgerReading, readLedger } from '@/lib/disk/read/read-ledger';
import { readLibrary } from '@/lib/disk/read/read-library';
import { checkCardFonts } from './check-card-fonts';
import { checkTopics } from './check-topics';

/** All problems of a content folder, sorted by file and line. */
export interface ContentReport {
  /** With drafts, and without card fonts that cannot be read. */
  readonly library: Library;
  readonly ledger: LedgerReading;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Reads and checks a content folder as a whole; `publicDir` has the site's static files. */
export async function checkContent(
  contentDir: string,
  { publicDir = 'public' }: { publicDir?: string } = {},
): Promise<ContentReport> {
  const library = await readLibrary(contentDir, { drafts: true });
  const { textOf } = openTexts(contentDir);
  const exists = (path: string): boolean => isFile(join(publicDir, path)) || isFile(join(contentDir, path));
  const found = checkLibrary(library, { textOf, exists });
  const topics = checkTopics(library, { textOf, exists });
  const ledger = await readLedger(contentDir, library);
  const fonts = await checkCardFonts(library.file, contentDir, { textOf, exists });
  const diagnostics = [
    ...library.diagnostics,
    ...found,
    ...topics,
    ...ledger.diagnostics,
    ...fonts.diagnostics,
  ].sort(byPlace);
  return { library: { ...library, file: fonts.file }, ledger, diagnostics };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** library.yaml first, then episode by episode. */
function byPlace(a: FileDiagnostic, b: FileDiagnostic): number {
  const rank = (file: string): string => (file === 'library.yaml' ? '' : file);
  if (a.file !== b.file) return rank(a.file) < rank(b.file) ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
