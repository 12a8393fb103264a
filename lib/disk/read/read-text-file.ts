import { readFile } from 'node:fs/promises';
import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import { decodeText } from './decode-text';

export type TextFile =
  /** The note reports a guessed encoding. */
  | { readonly text: string; readonly diagnostic: null; readonly note: Diagnostic | null }
  | { readonly text: null; readonly diagnostic: Diagnostic; readonly note: null };

/** Reads a text file in UTF-8, UTF-16 or Windows-1252; bytes that are not text become a diagnostic. Throws if the file is missing. */
export async function readTextFile(path: string): Promise<TextFile> {
  const decoded = decodeText(await readFile(path));
  if (decoded.text === null) {
    const { found } = decoded;
    const diagnostic = createDiagnostic('file-binary', createSourceText(''), 0, { found });
    return { text: null, diagnostic, note: null };
  }
  const { text, encoding } = decoded;
  // UTF-16 is certain by its byte order mark; Windows-1252 is guessed from the bytes.
  const guessed = encoding === 'Windows-1252';
  const source = createSourceText(text);
  const note = guessed ? createDiagnostic('file-encoding', source, 0, { found: encoding }) : null;
  return { text, diagnostic: null, note };
}
