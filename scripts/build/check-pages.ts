import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPage } from '@/lib/check/page/check-page';
import { readPageText } from '@/lib/check/page/read-page-text';
import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { reportText } from '@/lib/core/diagnostics/report-text';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import type { Episode, FileDiagnostic, Library } from '@/lib/core/model/library';
import { openTexts } from '@/lib/disk/read/content-texts';
import { parseSummary } from '@/lib/read/summary/parse-summary';

/** Compares each episode's finished page with its summary; what readers cannot see is an error with its line. */
export async function checkPages(
  episodes: readonly Episode[],
  { outDir, contentDir }: { readonly outDir: string; readonly contentDir: string },
): Promise<FileDiagnostic[]> {
  const { textOf } = openTexts(contentDir);
  const found: FileDiagnostic[] = [];
  for (const { slug, file } of episodes) {
    const source = textOf(file) ?? '';
    const page = readPageText(await readFile(join(outDir, 'episodes', slug, 'index.html'), 'utf8'));
    const { written } = parseSummary(source, { episode: slug });
    const missing =
      page === null
        ? [createDiagnostic('words-missing', createSourceText(source), 0, WHOLE_PAGE)]
        : checkPage(source, written, page);
    found.push(...missing.map((one) => ({ ...one, file })));
  }
  return found;
}

const WHOLE_PAGE = { found: 'the summary', expected: 'leaves out' };

/** Prints what pages leave out on standard error, unless the content's own check has; returns the number of errors. */
export async function reportPages(
  { episodes, diagnostics }: Library,
  dirs: { readonly outDir: string; readonly contentDir: string },
): Promise<number> {
  const placeOf = ({ file, line, column, code }: FileDiagnostic): string =>
    `${file}:${line}:${column} ${code}`;
  const known = new Set(diagnostics.map(placeOf));
  const found = (await checkPages(episodes, dirs)).filter((one) => !known.has(placeOf(one)));
  const { lineOf } = openTexts(dirs.contentDir);
  for (const one of found) process.stderr.write(`${reportText(one, lineOf(one.file, one.line), lineOf)}\n`);
  return found.length;
}
