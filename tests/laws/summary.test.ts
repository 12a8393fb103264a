import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Section, Summary } from '@/lib/core/model/summary';
import { parseSummary, type SummaryReading } from '@/lib/read/summary/parse-summary';
import { brokenPromises } from './summary-invariants';
import { LAW_TIMEOUT, RUNS } from './summary-runs';
import { grammarTexts, mutatedSeeds, rawTexts, SEED } from './summary-texts';

type Parse = (text: string) => SummaryReading;

const parse: Parse = (text) => parseSummary(text, { episode: 'pilot' });
const settings = { numRuns: RUNS };
const anyText = fc.oneof(rawTexts, grammarTexts);

const keepsItsPromises = (texts: fc.Arbitrary<string>, read: Parse) =>
  fc.property(texts, (text) => {
    expect(brokenPromises(text, read(text))).toEqual([]);
  });

const readsTheSameTwice = (read: Parse) =>
  fc.property(anyText, (text) => {
    expect(read(text)).toEqual(read(text));
  });

/** Only whole line breaks are changed: a lone CR is one, too. */
const mindsNoLineBreaks = (read: Parse) =>
  fc.property(fc.oneof(grammarTexts, mutatedSeeds), (text) => {
    const unix = text.replace(/\r\n?/g, '\n');
    expect(read(unix.replace(/\n/g, '\r\n')).summary).toEqual(read(unix).summary);
  });

describe('a parse never throws, covers everything and gives sound times and ids', () => {
  test.each([
    ['for any string', rawTexts],
    ['for texts of the grammar', grammarTexts],
    ['for a damaged seed', mutatedSeeds],
  ])('%s', (_name, texts) => fc.assert(keepsItsPromises(texts, parse), settings), LAW_TIMEOUT);

  const without =
    (change: (summary: Summary) => Summary): Parse =>
    (text) => {
      const reading = parse(text);
      return reading.summary === null ? reading : { ...reading, summary: change(reading.summary) };
    };
  test.each<[string, Parse]>([
    ['throws', (text) => (text.includes('–') ? JSON.parse(text) : parse(text))],
    ['claims twice', (text) => ({ ...parse(text), overlaps: 1 })],
    [
      'loses a word',
      without((summary) => ({
        ...summary,
        coverage: { ...summary.coverage, text: summary.coverage.text - 1, unclaimed: 1 },
      })),
    ],
    [
      'counts wrong',
      without((summary) => ({ ...summary, coverage: { ...summary.coverage, characters: -1 } })),
    ],
    [
      'tells half milliseconds',
      without((summary) => ({
        ...summary,
        timeline: summary.timeline.map((row) => ({ ...row, startMs: row.startMs + 0.5 })),
      })),
    ],
    [
      'makes ids of titles',
      without((summary) => ({
        ...summary,
        sections: summary.sections.map((section) => ({ ...section, id: `#${section.title}` })),
      })),
    ],
    [
      'repeats ids',
      without((summary) => ({ ...summary, sections: [...summary.sections, ...summary.sections] })),
    ],
    [
      'points outside the text',
      without((summary) => ({
        ...summary,
        sections: summary.sections.map((section) => ({ ...section, at: '1:900000-1:900001' })),
      })),
    ],
  ])('and a parser that %s is caught', (_name, broken) => {
    expect(() => fc.assert(keepsItsPromises(grammarTexts, broken), { numRuns: 300 })).toThrow();
  });
});

test(
  'the same text is read the same way twice',
  () => fc.assert(readsTheSameTwice(parse), settings),
  LAW_TIMEOUT,
);

test('a reader with a memory is caught', () => {
  let count = 0;
  const broken: Parse = (text) => ({ ...parse(text), overlaps: count++ });
  expect(() => fc.assert(readsTheSameTwice(broken), { numRuns: 20 })).toThrow();
});

test(
  'line breaks of Windows give the same model',
  () => fc.assert(mindsNoLineBreaks(parse), settings),
  LAW_TIMEOUT,
);

test('a reader that knows only one line break is caught', () => {
  const broken: Parse = (text) => parse(text.replace(/\r\n/g, ' '));
  expect(() => fc.assert(mindsNoLineBreaks(broken), { numRuns: 100 })).toThrow();
});

const [HEAD = '', ...BODY] = SEED.split(
  /^(?=Episode Overview$|Key Discussion|Notable Quotes|Timestamps|Personal Insights|Calls to Action)/m,
);
const FOOTER = /^Summary prepared .*\n/m;
const PARTS = BODY.map((part) => part.replace(FOOTER, ''));

const sectionIds = (sections: readonly Section[]): string[] =>
  sections.flatMap((section) => [
    section.id,
    ...section.points.map(({ id }) => id),
    ...sectionIds(section.sections),
  ]);

const idsAreOfContent = (idsOf: (text: string) => readonly string[]) => {
  const unmoved = [...idsOf(HEAD + PARTS.join(''))].sort();
  return fc.property(fc.shuffledSubarray(PARTS, { minLength: PARTS.length }), (parts) => {
    expect([...idsOf(HEAD + parts.join(''))].sort()).toEqual(unmoved);
  });
};

const allIds = (text: string): string[] => {
  const { summary } = parse(text);
  if (summary === null) return [];
  return [...sectionIds(summary.sections), ...[...summary.quotes, ...summary.timeline].map(({ id }) => id)];
};

test('moving the sections moves no id', () => fc.assert(idsAreOfContent(allIds), settings), LAW_TIMEOUT);

test('ids made of places are caught', () => {
  const broken = (text: string): string[] => allIds(text).map((id, i) => `${id}${i}`);
  expect(() => fc.assert(idsAreOfContent(broken), { numRuns: 50 })).toThrow();
});

const sentence = fc.constantFrom(
  'Otters never hurry home.',
  'The map is not the river…',
  'Nobody counts the bridges twice.',
);
const quoteLine = fc
  .tuple(sentence, fc.integer({ min: 0, max: 59 }))
  .map(([text, s]) => ({ text, line: `“${text}” – Ada Quill [1:${String(s).padStart(2, '0')}]` }));
const SURROUNDINGS = [
  'Notable Quotes\nQ\n',
  'Overview\nWe heard it.Q\n',
  'Key Topics\n-\nA point:\nQ\n',
  'Key Topics\n- a bullet\nQ\n',
  '## Overview\n\n> Q\n',
];

const quoteIdIsItsOwn = (idOf: (text: string, quote: string) => string | undefined) =>
  fc.property(
    quoteLine,
    fc.constantFrom(...SURROUNDINGS),
    fc.constantFrom(...SURROUNDINGS),
    (quote, one, other) => {
      const ids = [one, other].map((place) =>
        idOf(`Pod: Talk\n${place.replace('Q', quote.line)}`, quote.text),
      );
      expect(ids[0]).toBeDefined();
      expect(ids[0]).toBe(ids[1]);
    },
  );

test(
  "a quote's id does not depend on where or when it was said",
  () => {
    const idOf = (text: string, quote: string) =>
      parse(text).summary?.quotes.find((one) => one.text === quote)?.id;
    fc.assert(quoteIdIsItsOwn(idOf), settings);
  },
  LAW_TIMEOUT,
);

test('a quote id made of its line is caught', () => {
  const broken = (text: string, quote: string) =>
    parse(text).summary?.quotes.find((one) => one.text === quote)?.at;
  expect(() => fc.assert(quoteIdIsItsOwn(broken), { numRuns: 100 })).toThrow();
});
