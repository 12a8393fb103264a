import { readFileSync } from 'node:fs';

/** Reads one line (1-based) of a file for a report; null when there is none to show. */
export function readSourceLine(path: string, line: number): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return text.split(/\r\n|\n|\r/)[line - 1] ?? null;
  } catch {
    // Not there, or no text: the message stands alone.
    return null;
  }
}
