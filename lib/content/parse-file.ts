import { basename, dirname, resolve } from 'node:path';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { createSourceText } from '@/lib/diagnostics/source-text';
import type { Diagnostic } from '@/lib/model/diagnostic';
import { detectKind } from '@/lib/summary/detect-kind';
import { parseSummary } from '@/lib/summary/parse-summary';
import { readTextFile } from './read-text-file';

/** What `npm run parse` prints: the typed JSON of a file, or why there is none. */
export type ParsedFile = object | { readonly kind: null; readonly diagnostics: readonly Diagnostic[] };

/** Parses any supported file by its content; `kind` overrides what the content looks like. A missing file is an Error. */
export async function parseFile(
  path: string,
  kind: string | null,
): Promise<{ json: ParsedFile; diagnostics: readonly Diagnostic[] }> {
  const unread = (diagnostics: readonly Diagnostic[]) => ({ json: { kind: null, diagnostics }, diagnostics });
  const { text, diagnostic } = await readTextFile(path);
  if (text === null) return unread([diagnostic]);
  const found = kind ?? detectKind(text);
  if (found !== 'summary')
    return unread([createDiagnostic('file-kind', createSourceText(text), 0, { found })]);
  const { summary, diagnostics } = parseSummary(text, { episode: slugOf(path) });
  return summary === null ? unread(diagnostics) : { json: summary, diagnostics };
}

/** The folder's name for content/episodes/<slug>/summary.md, the file's own name elsewhere. */
function slugOf(path: string): string {
  const name = basename(path).replace(/\.[^.]+$/, '');
  return name === 'summary' ? basename(dirname(resolve(path))) : name;
}
