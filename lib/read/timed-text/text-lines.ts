import type { SourceText } from '@/lib/core/diagnostics/source-text';
import { readHtmlLines } from './html-lines';
import type { ListLine } from './list-entries';

/** Reads the lines of a text; of a page, the lines between its tags. */
export function cutTextLines(source: SourceText, format: 'text' | 'html'): readonly ListLine[] {
  if (format === 'html') return readHtmlLines(source.text);
  const lines: ListLine[] = [];
  for (const { start, end } of source.lines) {
    const text = source.text.slice(start, end);
    // A million empty lines separate no more than one.
    if (text !== '' || lines.at(-1)?.text !== '') lines.push({ text, offset: start });
  }
  return lines;
}
