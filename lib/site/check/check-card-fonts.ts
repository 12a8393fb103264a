import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { type ContentFiles, Report } from '@/lib/check/report/report';
import type { FileDiagnostic, LibraryFile } from '@/lib/core/model/library';
import { readFontLetters } from '@/lib/disk/read/read-font-letters';

interface CheckedFonts {
  /** The file's value without the fonts that cannot be read. */
  readonly file: LibraryFile;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Reads the fonts that library.yaml names for cards; a file that is not a font, or is outside the content folder, becomes a diagnostic. */
export async function checkCardFonts(
  file: LibraryFile,
  contentDir: string,
  files: ContentFiles,
): Promise<CheckedFonts> {
  const report = new Report(files);
  const usable: string[] = [];
  for (const [i, name] of (file.cards?.fonts ?? []).entries()) {
    if (await isFont(contentDir, name)) usable.push(name);
    else
      report.add('library-font', report.valuePlace('library.yaml', ['cards', 'fonts', i]), { found: name });
  }
  if (report.found.length === 0) return { file, diagnostics: [] };
  return { file: { ...file, cards: { fonts: usable } }, diagnostics: report.found };
}

async function isFont(contentDir: string, name: string): Promise<boolean> {
  const path = resolve(contentDir, name);
  if (!path.startsWith(resolve(contentDir) + sep)) return false;
  const data = await readFile(path).catch(() => null);
  return data !== null && (await readFontLetters(data)) !== null;
}
