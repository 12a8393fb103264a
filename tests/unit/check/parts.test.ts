import { describe, expect, test } from 'vitest';
import { listLinkTargets } from '@/lib/check/library/link-targets';
import { foldWords } from '@/lib/check/quotes/fold-words';
import { readQuoteWords } from '@/lib/check/quotes/quote-words';
import { findClock, findNameIn } from '@/lib/check/report/find-near';
import { findOutOfOrder } from '@/lib/check/times/longest-order';
import { foldName, isGenericName, isSameName, splitNames } from '@/lib/core/names/fold-name';

const span = (text: string, part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});
const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  foldWords(text, (word, start, end) => words.push(`${word} ${start}-${end}`));
  return words;
};

describe('the clock of some words', () => {
  test.each([
    ['| 12:52 | Tides | 12:52 | Bells |', 'Tides', 'before', 2],
    ['| 12:52 | Tides | 12:52 | Bells |', 'Bells', 'before', 18],
    ['12:52 Tides\n12:52 Bells', 'Tides', 'behind', 0],
    ['“Hello.” – Ada [12:52]', 'Hello.', 'behind', 16],
    ['It is 12:52 now [12:52]', 'It is 12:52 now', 'behind', 17],
    ['Nothing here', 'Nothing', 'behind', 0],
  ] as const)('in %j stands beside %j', (text, part, side, start) =>
    expect(findClock(text, span(text, part), 772_000, side).start).toBe(start),
  );

  test('and a name with marks of its own is found as it is', () => {
    const text = '“Hello.” – A. (B) [1:00]';
    expect(findNameIn(text, span(text, 'Hello.'), 'A. (B)')).toEqual(span(text, 'A. (B)'));
  });
});

test.each([
  ['Dr. José O’Neil', ['jose', 'oneil']],
  ['Ada Quill (keeper)', ['ada', 'quill']],
  ['李桥', ['李桥']],
])('%s folds to %j', (name, words) => expect(foldName(name)).toEqual(words));

test.each([
  ['Ada', 'Ada Quill', true],
  ['Quill', 'Ada Quill', true],
  ['Ada Quill', 'Ada Reed', false],
  ['', 'Ada', false],
])('%j and %j are one name: %s', (a, b, same) => expect(isSameName(foldName(a), foldName(b))).toBe(same));

test.each([
  ['Host', true],
  ['Speaker 1', true],
  ['SPEAKER_00', true],
  ['Audience Member', true],
  ['The host', true],
  ['Guest Quill', false],
  ['Ada', false],
])('%j is a generic name: %s', (name, generic) => expect(isGenericName(name)).toBe(generic));

test('names that stand together are parted', () =>
  expect(splitNames('Ada Quill and Bo Reed, Cy & Dee')).toEqual(['Ada Quill', 'Bo Reed', 'Cy', 'Dee']));

test.each([
  ['It’s Five, José.', ['its 0-4', '5 5-9', 'jose 11-15']],
  ["don't-stop 'now'", ['dont 0-5', 'stop 6-10', 'now 12-15']],
  ['AI技术', ['ai 0-2', '技 2-3', '术 3-4']],
  ['', []],
])('%j has the words %j', (text, words) => expect(wordsOf(text)).toEqual(words));

test.each([
  ['[Now] we ship… often', 'we ship|often'],
  ['We ship. . . often (laughs) indeed', 'we ship|often|indeed'],
  ['…never', 'never'],
  ['[all of it]', ''],
])('%j has to be found as %j', (text, found) => {
  const { words, gaps } = readQuoteWords(text);
  expect(
    words
      .map((word, i) => (gaps[i] === true ? `|${word}` : word))
      .join(' ')
      .replaceAll(' |', '|'),
  ).toBe(found);
});

test.each([
  ['[a](b.md) and [c](<d e>)', ['b.md']],
  ['[a](https://x.org/(y) "title")', ['https://x.org/(y)']],
  ['![a](b.png)', ['b.png']],
  ['[laughs](loudly)', []],
  ['`[a](b.md)` [c](d.md)', ['d.md']],
  ['[a]()', ['']],
  ['[x]: javascript:alert(1)', ['javascript:alert(1)']],
])('%j links to %j', (text, urls) => expect(listLinkTargets(text).map(({ url }) => url)).toEqual(urls));

test.each([
  [[1, 9, 5, 12], [2]],
  [[1, 90, 5, 12, 20], [1]],
  [[5, 5, 5], []],
  [
    [3, 2, 1],
    [1, 2],
  ],
  [[], []],
])('of %j the times at %j are out of order', (times, out) => expect(findOutOfOrder(times)).toEqual(out));
