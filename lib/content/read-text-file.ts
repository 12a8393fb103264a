import { readFile } from 'node:fs/promises';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { createSourceText } from '@/lib/diagnostics/source-text';
import type { Diagnostic } from '@/lib/model/diagnostic';

export type TextFile =
  | { readonly text: string; readonly diagnostic: null }
  | { readonly text: null; readonly diagnostic: Diagnostic };

/** Reads a file as UTF-8; bytes that are no text become a diagnostic. A missing file is an Error. */
export async function readTextFile(path: string): Promise<TextFile> {
  const bytes = await readFile(path);
  const refuse = (found: string): TextFile => ({
    text: null,
    diagnostic: createDiagnostic('file-binary', createSourceText(''), 0, { found }),
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return refuse('text in UTF-16');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return refuse('text in UTF-16');
  if (bytes.subarray(0, 8192).includes(0)) return refuse('binary data');
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      diagnostic: null,
    };
  } catch {
    return refuse('bytes that are not UTF-8');
  }
}
