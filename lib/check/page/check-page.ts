import { firstOfMany } from '@/lib/check/report/first-of-many';
import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import type { Diagnostic, Span } from '@/lib/core/model/diagnostic';
import type { Written, WrittenText } from '@/lib/core/model/written';
import { findMissingAddresses } from './find-missing-addresses';
import { findMissingWords } from './find-missing-words';
import type { PageText } from './page-text';

/** Reports every word of a source that its page leaves out or moves, and every address that it does not link to. */
export function checkPage(source: string, written: Written, page: PageText): Diagnostic[] {
  const found = [
    ...findMissingWords(written.texts, page).map((text) => ({
      ...text,
      problem: text.kind === 'missing' ? 'leaves out' : 'moves',
    })),
    ...findMissingAddresses(written, page.addresses).map((address) => ({
      written: address,
      start: 0,
      end: address.text.length,
      problem: 'has no link to',
    })),
  ];
  if (found.length === 0) return [];
  const text = createSourceText(source);
  const { shown, hint } = firstOfMany(found, 'they may have the same cause.');
  return shown.map(({ written: { text: words, pieces }, start, end, problem }) => {
    const span = sourceSpan(pieces, { start, end });
    const detail = { found: words.slice(start, end), expected: problem, end: span.end, ...hint };
    return createDiagnostic('words-missing', text, span.start, detail);
  });
}

/** The span of the source with the characters of a span of the text. */
function sourceSpan(pieces: WrittenText['pieces'], { start, end }: Span): Span {
  const first = pieces.find((piece) => piece.at + piece.length > start);
  const last = pieces.findLast((piece) => piece.at < end);
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return {
    start: first.start + Math.max(0, start - first.at),
    end: last.start + Math.min(last.length, end - last.at),
  };
}
