import { readFile } from 'node:fs/promises';
import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import { decodeText } from './decode-text';

export type TextFile =
  /** The note tells of an encoding that was guessed. */
  | { readonly text: string; readonly diagnostic: null; readonly note: Diagnostic | null }
  | { readonly text: null; readonly diagnostic: Diagnostic; readonly note: null };

/** Reads a text file in UTF-8, UTF-16 or Windows-1252; bytes that are no text become a diagnostic. A missing file is an Error. */
export async function readTextFile(path: string): Promise<TextFile> {
  const decoded = decodeText(await readFile(path));
  if (decoded.text === null) {
    const { found } = decoded;
    const diagnostic = createDiagnostic('file-binary', createSourceText(''), 0, { found });
    return { text: null, diagnostic, note: null };
  }
  const { text, encoding } = decoded;
  // A byte order mark says UTF-16 for certain; Windows-1252 is told by its looks.
  const guessed = encoding === 'Windows-1252';
  const source = createSourceText(text);
  const note = guessed ? createDiagnostic('file-encoding', source, 0, { found: encoding }) : null;
  return { text, diagnostic: null, note };
}
