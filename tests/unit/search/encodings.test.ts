import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createByteReader } from '@/lib/search/bytes/byte-reader';
import { createByteWriter } from '@/lib/search/bytes/byte-writer';
import { decodeNumbers, encodeNumbers } from '@/lib/search/bytes/number-list';
import { decodeCues, encodeCues } from '@/lib/search/index/cue-steps';
import { decodeMagnitudes, encodeMagnitudes, termMagnitude } from '@/lib/search/index/term-magnitude';
import { decodeVocabulary, encodeVocabulary } from '@/lib/search/index/vocabulary-text';
import { takeBest } from '@/lib/search/rank/take-best';

const naturals = (max = 2 ** 32 - 1) => fc.nat({ max });

test('decode(encode(numbers)) is numbers', () => {
  const ascending = fc.uniqueArray(naturals()).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(ascending, fc.string(), naturals(2 ** 40), (numbers, text, last) => {
      const writer = createByteWriter();
      encodeNumbers(writer, numbers);
      writer.text(text);
      writer.number(last);
      const reader = createByteReader(writer.done());
      expect([...decodeNumbers(reader)]).toEqual(numbers);
      expect(reader.text()).toBe(text);
      expect(reader.number()).toBe(last);
      expect(() => reader.number()).toThrow(RangeError);
    }),
  );
});

test('decode(encode(cues)) is cues', () => {
  const cues = fc.array(fc.record({ at: fc.nat(), startMs: fc.nat() }));
  fc.assert(
    fc.property(cues, (list) => {
      expect(decodeCues(encodeCues(list))).toEqual(list);
    }),
  );
});

test('decode(encode(vocabulary)) is the vocabulary', () => {
  const term = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', '東', '😀', '🚀', '+'),
    minLength: 1,
    maxLength: 50,
  });
  fc.assert(
    fc.property(fc.uniqueArray(term), fc.nat(1e6), (words, count) => {
      const terms = words.sort();
      const vocabulary = { terms, magnitudes: terms.map((_, place) => termMagnitude(count + place)) };
      expect(decodeVocabulary(encodeVocabulary(vocabulary))).toEqual(vocabulary);
    }),
  );
});

test('a magnitude is one digit, and grows with the count', () => {
  const counts = [1, 2, 3, 10, 1000, 100_000, 1e9];
  const magnitudes = counts.map(termMagnitude);
  expect([...magnitudes].sort((a, b) => a - b)).toEqual(magnitudes);
  expect(decodeMagnitudes(encodeMagnitudes(magnitudes))).toEqual(magnitudes);
});

test('the best of many are the first after sorting all', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5)), fc.integer({ min: 0, max: 12 }), (scores, limit) => {
      const all = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      const found = takeBest([...scores.keys()], (moment) => scores[moment] ?? 0, limit);
      expect(found.map(({ moment }) => moment)).toEqual(all.slice(0, limit));
    }),
  );
});
