import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Section, Summary } from '@/lib/core/model/summary';
import { parseSummary, type SummaryReading } from '@/lib/read/summary/parse-summary';
import { listViolations } from './summary-invariants';
import { LAW_TIMEOUT, RUNS } from './summary-runs';
import { grammarTexts, mutatedSeeds, rawTexts, SEED } from './summary-texts';

type Parse = (text: string) => SummaryReading;

const parse: Parse = (text) => parseSummary(text, { episode: 'pilot' });
const settings = { numRuns: RUNS };
const anyText = fc.oneof(rawTexts, grammarTexts);

const holdsInvariants = (texts: fc.Arbitrary<string>, read: Parse) =>
  fc.property(texts, (text) => {
    expect(listViolations(text, read(text))).toEqual([]);
  });

const isDeterministic = (read: Parse) =>
  fc.property(anyText, (text) => {
    expect(read(text)).toEqual(read(text));
  });

/** Only whole line breaks are changed; a lone CR counts as one. */
const ignoresLineBreakStyle = (read: Parse) =>
  fc.property(fc.oneof(grammarTexts, mutatedSeeds), (text) => {
    const unix = text.replace(/\r\n?/g, '\n');
    expect(read(unix.replace(/\n/g, '\r\n')).summary).toEqual(read(unix).summary);
  });

describe('a parse never throws, covers everything and returns valid times and ids', () => {
  test.each([
    ['for any string', rawTexts],
    ['for texts of the grammar', grammarTexts],
    ['for a damaged seed', mutatedSeeds],
  ])('%s', (_name, texts) => fc.assert(holdsInvariants(texts, parse), settings), LAW_TIMEOUT);

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
      'returns half milliseconds',
      without((summary) => ({
        ...summary,
        timeline: summary.timeline.map((row) => ({ ...row, startMs: row.startMs + 0.5 })),
      })),
    ],
    [
      'uses titles as ids',
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
    expect(() => fc.assert(holdsInvariants(grammarTexts, broken), { numRuns: 300 })).toThrow();
  });
});

test(
  'the same text always has the same result',
  () => fc.assert(isDeterministic(parse), settings),
  LAW_TIMEOUT,
);

test('a parser that keeps state is caught', () => {
  let count = 0;
  const broken: Parse = (text) => ({ ...parse(text), overlaps: count++ });
  expect(() => fc.assert(isDeterministic(broken), { numRuns: 20 })).toThrow();
});

test(
  'Windows line breaks do not change the model',
  () => fc.assert(ignoresLineBreakStyle(parse), settings),
  LAW_TIMEOUT,
);

test('a parser that knows only LF is caught', () => {
  const broken: Parse = (text) => parse(text.replace(/\r\n/g, ' '));
  expect(() => fc.assert(ignoresLineBreakStyle(broken), { numRuns: 100 })).toThrow();
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

const idsDependOnContent = (idsOf: (text: string) => readonly string[]) => {
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

test('moving the sections changes no id', () => fc.assert(idsDependOnContent(allIds), settings), LAW_TIMEOUT);

test('ids derived from places are caught', () => {
  const broken = (text: string): string[] => allIds(text).map((id, i) => `${id}${i}`);
  expect(() => fc.assert(idsDependOnContent(broken), { numRuns: 50 })).toThrow();
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

const quoteIdIgnoresPlace = (idOf: (text: string, quote: string) => string | undefined) =>
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
    fc.assert(quoteIdIgnoresPlace(idOf), settings);
  },
  LAW_TIMEOUT,
);

test('a quote id derived from its line is caught', () => {
  const broken = (text: string, quote: string) =>
    parse(text).summary?.quotes.find((one) => one.text === quote)?.at;
  expect(() => fc.assert(quoteIdIgnoresPlace(broken), { numRuns: 100 })).toThrow();
});
