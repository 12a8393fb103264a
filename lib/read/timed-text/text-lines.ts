import type { SourceText } from '@/lib/core/diagnostics/source-text';
import { readHtmlLines } from './html-lines';
import type { ListLine } from './list-entries';

/** The lines of a text, of a page its lines between tags. */
export function cutTextLines(source: SourceText, format: 'text' | 'html'): readonly ListLine[] {
  if (format === 'html') return readHtmlLines(source.text);
  const lines: ListLine[] = [];
  for (const { start, end } of source.lines) {
    const text = source.text.slice(start, end);
    // One empty line parts as well as a million.
    if (text !== '' || lines.at(-1)?.text !== '') lines.push({ text, offset: start });
  }
  return lines;
}
