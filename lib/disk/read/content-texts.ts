import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from './decode-text';

/** The texts of a content folder, each read on first use. */
export interface ContentTexts {
  /** A file's text by its path below the folder; null where there is none. */
  readonly textOf: (file: string) => string | null;
  /** One of its lines, 1-based; null where there is none to show. */
  readonly lineOf: (file: string, line: number) => string | null;
}

/** Opens the texts of a content folder for checks and reports. */
export function openTexts(contentDir: string): ContentTexts {
  let latest: { file: string; text: string | null } | null = null;
  let lines: { file: string; all: readonly string[] } | null = null;
  const textOf = (file: string): string | null => {
    // Callers go file by file, so keeping the last one is enough and saves memory in a large library.
    if (latest?.file !== file) latest = { file, text: read(join(contentDir, file)) };
    return latest.text;
  };
  const lineOf = (file: string, line: number): string | null => {
    if (lines?.file !== file) lines = { file, all: (textOf(file) ?? '').split(/\r\n|\n|\r/) };
    return lines.all[line - 1] ?? null;
  };
  return { textOf, lineOf };
}

function read(path: string): string | null {
  try {
    return decodeText(readFileSync(path)).text;
  } catch {
    // No such file: its diagnostics are printed without an excerpt.
    return null;
  }
}
