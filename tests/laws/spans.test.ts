import { decodeHTMLStrict } from 'entities';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSourceText, formatAt, parseAt } from '@/lib/core/diagnostics/source-text';
import { parseSummary, type SummaryReading } from '@/lib/read/summary/parse-summary';
import { leavesOf } from './summary-invariants';
import { LAW_TIMEOUT, RUNS } from './summary-runs';
import { grammarTexts, mutatedSeeds, rawTexts } from './summary-texts';

type Parse = (text: string) => SummaryReading;
const parse: Parse = (text) => parseSummary(text, { episode: 'pilot' });

/** Removes what the parser may change before texts are compared: separators it inserted, escapes of pipes, and all white space. */
const bare = (text: string): string => text.replace(/\\(?=\|)|[\s\u200B\u2060\uFEFF\u00AD|–]/g, '');

/** Only texts without Markdown marks: there a value is in its source letter by letter. */
const pastedTexts = fc
  .oneof(grammarTexts, mutatedSeeds, rawTexts)
  .map((text) => text.replace(/[#>*_`~=[\](){}+<]/g, ''));

/** Character references, also those that were escaped twice, are read. */
const decoded = (text: string): string => {
  const once = decodeHTMLStrict(text);
  return once === text ? text : decoded(once);
};

/** A row's clock may be between its words: `V 01:21 The journey`. */
const withoutItsClock = (written: string, label: string): string =>
  bare(written) === bare(label) ? written : written.replace(/\d{1,3}(?::\d{2}){1,2}/, '');

/** Each paragraph of a quote may open with a mark of its own. */
const withoutInnerMarks = (written: string, quote: string): string =>
  quote.includes('\n\n') ? written.replace(/([\r\n]\s*)["“„«»‘]/g, '$1') : written;

const slicesToItself = (read: Parse) =>
  fc.property(pastedTexts, (text) => {
    const source = createSourceText(text);
    const { summary } = read(text);
    for (const leaf of summary === null ? [] : leavesOf(summary)) {
      const { start, end } = parseAt(source, leaf.at);
      const written = decoded(text.slice(start, end));
      const shown =
        leaf.kind === 'row' ? withoutItsClock(written, leaf.text) : withoutInnerMarks(written, leaf.text);
      expect(bare(shown)).toBe(bare(leaf.text));
    }
  });

test(
  'slicing pasted text at a value’s place returns the value',
  () => fc.assert(slicesToItself(parse), { numRuns: RUNS }),
  LAW_TIMEOUT,
);

test('a place that is off by one is caught', () => {
  const broken: Parse = (text) => {
    const reading = parse(text);
    if (reading.summary === null) return reading;
    const quotes = reading.summary.quotes.map((quote) => ({ ...quote, text: `${quote.text}x` }));
    return { ...reading, summary: { ...reading.summary, quotes } };
  };
  expect(() => fc.assert(slicesToItself(broken), { numRuns: 500 })).toThrow();
});

type Format = typeof formatAt;
const readsBack = (format: Format) =>
  fc.property(fc.oneof(rawTexts, grammarTexts), fc.nat(), fc.nat(), (text, a, b) => {
    const source = createSourceText(text);
    const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
    expect(parseAt(source, format(source, { start, end }))).toEqual({ start, end });
  });

test('a printed place reads back as the same span', () => fc.assert(readsBack(formatAt), { numRuns: RUNS }));

test('a printed place that counts columns from 0 is caught', () => {
  const broken: Format = (source, span) => formatAt(source, { ...span, end: span.end + 1 });
  expect(() => fc.assert(readsBack(broken), { numRuns: 100 })).toThrow();
});
