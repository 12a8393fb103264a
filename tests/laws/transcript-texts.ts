import fc from 'fast-check';
import { rawTexts } from './summary-texts';

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const two = (n: number): string => String(n).padStart(2, '0');

const clock = fc
  .tuple(fc.nat(2), fc.nat(61), fc.nat(61))
  .map(([h, m, s]) => (h === 0 ? `${m}:${two(s)}` : `${h}:${two(m)}:${two(s)}`));
const cueClock = fc
  .tuple(fc.nat(2), fc.nat(60), fc.nat(60), fc.nat(999), pick('.', '.', ','))
  .map(([h, m, s, ms, mark]) => `${two(h)}:${two(m)}:${two(s)}${mark}${String(ms).padStart(3, '0')}`);

const words = fc
  .array(
    pick(
      'Otters',
      'sing',
      'Ada:',
      '<v Bo>',
      '</v>',
      '<c.x',
      '&amp;',
      '&',
      '<',
      '>',
      '{\\an8}',
      '山田',
      '🦦',
      '"',
      '16:9',
      '-->',
      '1987',
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((list) => list.join(' '));

const line = fc.oneof(
  words,
  fc.tuple(cueClock, cueClock).map(([a, b]) => `${a} --> ${b}`),
  fc.tuple(clock, words).map(([at, text]) => `[${at}] Ada Quill: ${text}`),
  fc.tuple(clock, words).map(([at, text]) => `Bo (${at}): ${text}`),
  fc.tuple(clock, words).map(([at, text]) => `├ ${at} - ${text}`),
  fc.tuple(clock, words).map(([at, text]) => `<cite>Ada</cite><time>${at}</time><p>${text}`),
  fc.tuple(clock, words).map(([at, text]) => `<psc:chapter start="${at}" title="${text}"/>`),
  clock,
  pick('', '', '7', 'NOTE x', 'STYLE', 'Ada Quill', '---', '<p>', '</psc:chapters>'),
);

const json = fc
  .record({
    key: pick('segments', 'chapters', 'transcription', 'transcripts'),
    items: fc.array(
      fc.dictionary(
        pick(
          'start',
          'startTime',
          'end',
          'start_ms',
          'body',
          'text',
          'title',
          'offsets',
          'items',
          'url',
          'toc',
          '__proto__',
        ),
        fc.oneof(
          fc.double(),
          fc.string(),
          fc.constant(null),
          fc.boolean(),
          clock,
          fc.jsonValue({ maxDepth: 2 }),
        ),
      ),
      { maxLength: 6 },
    ),
    bare: fc.boolean(),
  })
  .map(({ key, items, bare }) => JSON.stringify(bare ? items : { [key]: items }));

/** Files of every format, valid and invalid mixed, and arbitrary strings. */
export const timedTexts: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      pick('', '\uFEFF', 'WEBVTT\n\n', '<psc:chapters>', '<!doctype html>'),
      fc.array(line, { maxLength: 14 }),
    )
    .map(([head, lines]) => head + lines.join('\n')),
  json,
  json.map((text) => text.slice(0, -2)),
  rawTexts,
);
