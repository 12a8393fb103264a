import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIdIssuer, deriveContentId, normaliseWords } from '@/lib/core/ids/content-id';
import { RUNS } from './summary-runs';

const settings = { numRuns: RUNS };
const words = fc.string({ unit: 'grapheme' });
type Derive = (words: string) => string;
const derive: Derive = (text) =>
  deriveContentId({ episode: 'pilot', kind: 'quote', words: text, speaker: 'Ada' });

const isSafe = (id: Derive) =>
  fc.property(words, (text) => {
    expect(id(text)).toMatch(/^[a-z2-7]{10}$/);
  });
const outlivesRespacing = (id: Derive) =>
  fc.property(words, (text) => {
    expect(id(`  ${text.replace(/ /g, ' \u00A0')} `)).toBe(id(text));
  });
const distinguishes = (id: Derive) =>
  fc.property(words, words, (one, other) => {
    fc.pre(normaliseWords(one) !== normaliseWords(other));
    expect(id(one)).not.toBe(id(other));
  });

test('an id can be in any address', () => fc.assert(isSafe(derive), settings));
test('an id made of a title is caught', () =>
  expect(() =>
    fc.assert(
      isSafe((text) => text),
      settings,
    ),
  ).toThrow());

test('an id outlives other spacing', () => fc.assert(outlivesRespacing(derive), settings));
test('an id that counts characters is caught', () =>
  expect(() =>
    fc.assert(
      outlivesRespacing((text) => `${text.length}`),
      settings,
    ),
  ).toThrow());

test('other words have another id', () => fc.assert(distinguishes(derive), settings));
test('an id of three letters is caught', () =>
  expect(() =>
    fc.assert(
      distinguishes((text) => derive(text).slice(0, 1)),
      settings,
    ),
  ).toThrow());

test('an issuer never hands out an id twice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'A ', 'b!')), (all) => {
      const issue = createIdIssuer('pilot');
      const ids = all.map((text) => issue('quote', text));
      expect(new Set(ids).size).toBe(ids.length);
    }),
    settings,
  );
});
