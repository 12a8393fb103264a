import { quoteText } from '@/lib/core/marks/quote-text';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import { createDiagnostic } from './create-diagnostic';
import { findJsonMistake } from './find-json-mistake';
import type { SourceText } from './source-text';

/** Parses a JSON text, with or without a byte order mark; a syntax error becomes a diagnostic at its place. */
export function readJson(source: SourceText): { value: unknown; diagnostic: Diagnostic | null } {
  const start = source.text.startsWith('\uFEFF') ? 1 : 0;
  try {
    return { value: JSON.parse(source.text.slice(start)), diagnostic: null };
  } catch {
    const offset = findJsonMistake(source.text, start);
    const text = source.text.slice(offset, offset + 20).trim();
    const found = text === '' ? 'end of file' : quoteText(text);
    return { value: undefined, diagnostic: createDiagnostic('json-syntax', source, offset, { found }) };
  }
}

/**
 * Finds where each object of a JSON list begins, by counting brackets; used for messages about single items.
 * @example findJsonItems('{"chapters": [{}, {}]}', 'chapters') // [14, 18]
 */
export function findJsonItems(text: string, key: string | null): readonly number[] {
  const offsets: number[] = [];
  const opened = Math.max(0, text.indexOf('[', key === null ? 0 : text.indexOf(`"${key}"`)));
  let depth = 0;
  for (const match of text.slice(opened).matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gs)) {
    const mark = match[0];
    if (mark === '[' || mark === '{') {
      if (depth === 1) offsets.push(opened + match.index);
      depth += 1;
    } else if (mark === ']' || mark === '}') depth -= 1;
    if (depth === 0) break;
  }
  return offsets;
}
