import { expect, test } from 'vitest';
import { foldMarks, foldPerson, foldText } from '@/scripts/bench/forms/fold-text';

test.each([
  ['“Salt,” she said', '"Salt," she said'],
  ['«Salt» and’s', "“Salt” and's"],
  ['Salt\u00a0 and\nwood', 'Salt and wood'],
  ['🗣️ Quotes', 'Quotes'],
  ['\u200fQuotes', 'Quotes'],
])('%s is %s', (a, b) => {
  expect(foldMarks(a)).toBe(foldMarks(b));
});

test('numbers in front stay, and final punctuation is folded in texts only', () => {
  expect(foldMarks('12 piers')).toBe('12 piers');
  expect(foldText('Why?')).toBe(foldText('Why'));
  expect(foldMarks('Why?')).not.toBe(foldMarks('Why'));
});

test('titles are part of a name, case and marks are not', () => {
  expect(foldPerson('Dr. Ada QUILL')).toBe('dr ada quill');
  expect(foldPerson('Ada Quill')).not.toBe(foldPerson('Dr. Ada Quill'));
});
