import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutContext, markStretches } from '@/lib/derive/topics/cut-context';
import { cutWords, foldWord } from '@/lib/derive/topics/cut-words';
import { listTopics } from '@/lib/derive/topics/list-topics';
import { buildNameTrie, findNames } from '@/lib/derive/topics/name-trie';
import { RUNS } from './summary-runs';

const settings = { numRuns: RUNS };
const word = fc.constantFrom('fog', 'brine', 'mast', 'GPU', 'Llama', '3', 'C++', 'C', '雾', 'café', 'Ā');
const gap = fc.constantFrom(' ', '  ', '-', ', ', '. ', '\n', '’s ', '/');
const text = fc.array(fc.tuple(word, gap), { maxLength: 14 }).map((parts) => parts.flat().join(''));
const names = fc.uniqueArray(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  { maxLength: 6 },
);

type Find = (text: string, names: readonly string[]) => string[];

/** The names found, as written. */
const find: Find = (from, listed) => {
  const topics = listTopics({ topics: listed.map((name) => ({ name, kind: 'idea', case: 'any' as const })) });
  const words = cutWords(from);
  return findNames(from, words, buildNameTrie(topics)).map(({ from: first, to }) =>
    from.slice(words[first]?.start, words[to - 1]?.end),
  );
};

/** The naive way: at each word try the longest name first. */
const findNaively: Find = (from, listed) => {
  const words = cutWords(from);
  const forms = listed.flatMap((name) => {
    const own = cutWords(name).map(({ surface }) => foldWord(surface));
    const glued = own
      .join(' ')
      .replace(/(\p{L}) (\d)/gu, '$1$2')
      .split(' ');
    return [own, glued].flatMap((form) => {
      const last = form.at(-1) ?? '';
      return /[a-z0-9]$/.test(last) && last.length > 1 ? [form, [...form.slice(0, -1), `${last}s`]] : [form];
    });
  });
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const fits = (form: readonly string[]): boolean =>
      form.length > 0 &&
      form.every((part, i) => {
        const here = words[at + i];
        const before = words[at + i - 1];
        if (here === undefined || foldWord(here.surface) !== part) return false;
        return i === 0 || before === undefined || /^(?: +|[-/]|)$/.test(from.slice(before.end, here.start));
      });
    const length = Math.max(0, ...forms.filter(fits).map((form) => form.length));
    if (length === 0) continue;
    found.push(from.slice(words[at]?.start, words[at + length - 1]?.end));
    at += length - 1;
  }
  return found;
};

const agrees = (one: Find) =>
  fc.property(text, names, (from, listed) => {
    expect(one(from, listed)).toEqual(findNaively(from, listed));
  });

test('names are found as when every name is tried at every word', () => fc.assert(agrees(find), settings));
test('a finder that takes the shortest name is caught', () =>
  expect(() =>
    fc.assert(
      agrees((from, listed) =>
        find(
          from,
          listed.map((name) => name.split(' ')[0] ?? ''),
        ),
      ),
      settings,
    ),
  ).toThrow());

const stretches = fc
  .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 6 })), { maxLength: 5 })
  .map((steps) => {
    let at = 0;
    return steps.map(([skip, length]) => {
      const start = at + skip;
      at = start + length;
      return { start, end: at };
    });
  });

test('marking neither loses nor adds text', () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), stretches, (from, all) => {
      const inside = all.filter(({ end }) => end <= from.length);
      expect(
        markStretches(from, inside)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(from);
    }),
    settings,
  ));

test('an excerpt is part of its text and contains its first mention', () =>
  fc.assert(
    fc.property(fc.lorem({ maxCount: 120 }), fc.nat(), (from, place) => {
      const words = cutWords(from);
      const mention = words[place % words.length] ?? { start: 0, end: 1 };
      const pieces = cutContext(from, [mention]);
      const inner = pieces.filter((piece) => piece.text !== '… ' && piece.text !== ' …');
      expect(from).toContain(inner.map((piece) => piece.text).join(''));
      expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual([
        from.slice(mention.start, mention.end),
      ]);
    }),
    settings,
  ));
