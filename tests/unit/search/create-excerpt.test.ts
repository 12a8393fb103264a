import { expect, test } from 'vitest';
import { createExcerpt } from '@/lib/search/answer/create-excerpt';

const marked = (text: string, terms: Record<string, number>, length = 80): string => {
  const found = createExcerpt(text, new Map(Object.entries(terms)), length);
  let shown = '';
  let end = 0;
  for (const [from, to] of found.ranges) {
    shown += `${found.text.slice(end, from)}[${found.text.slice(from, to)}]`;
    end = to;
  }
  return `${found.cutStart ? '…' : ''}${shown}${found.text.slice(end)}${found.cutEnd ? '…' : ''}`;
};

test.each([
  ['whole words are marked as written', 'Café au lait', { cafe: 1 }, '[Café] au lait'],
  ['neighbours are one mark', 'an open source world', { open: 1, source: 1 }, 'an [open source] world'],
  ['a common word alone is not marked', 'the day and a day', { the: 0.1, night: 1 }, 'the day and a day'],
  ['a common word next to a rare one is', 'in the kernel', { the: 0.1, kernel: 1 }, 'in [the kernel]'],
  ['a compound is marked by its alias', 'use GPT-4o now', { gpt4o: 1 }, 'use [GPT-4o] now'],
  ['bigrams are joined', '我爱東京都的', { 東京: 1, 京都: 1 }, '我爱[東京都]的'],
  ['without a match nothing is marked', 'plain', { other: 1 }, 'plain'],
])('%s', (_, text, terms, expected) => {
  expect(marked(text, terms)).toBe(expected);
});

test('a long text is cut to the densest window, at spaces', () => {
  const text = `kernel ${'filler words here '.repeat(20)}a sparse kernel matrix ${'and so on '.repeat(20)}`;
  const shown = marked(text, { kernel: 1, sparse: 2, matrix: 2 }, 80);
  expect(shown).toMatch(/^…\S.*a \[sparse kernel matrix\] and.*\S…$/s);
  expect(shown.length).toBeLessThan(95);
});

test('a cut never splits a surrogate pair', () => {
  const { text } = createExcerpt('😀'.repeat(200), new Map(), 81);
  expect(text.isWellFormed()).toBe(true);
});
