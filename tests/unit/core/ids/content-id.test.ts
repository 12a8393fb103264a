import { expect, test } from 'vitest';
import { createIdIssuer, deriveContentId, normaliseWords } from '@/lib/core/ids/content-id';

const base = { episode: 'pilot', kind: 'quote', words: 'Water is never late.', speaker: 'Ada Quill' };

test.each([
  ['spacing', { words: '  Water  is\nnever late. ' }],
  ['marks', { words: 'Water is “never” late!' }],
  ['case', { words: 'WATER is never late' }],
  ['the width of letters', { words: 'Ｗater is never late.' }],
])('a change of %s keeps the id', (_name, change) =>
  expect(deriveContentId({ ...base, ...change })).toBe(deriveContentId(base)),
);

test.each([
  ['a word', { words: 'Water is always late.' }],
  ['the speaker', { speaker: 'Bo Reed' }],
  ['the episode', { episode: 'second' }],
  ['the kind', { kind: 'point' }],
])('a change of %s changes the id', (_name, change) =>
  expect(deriveContentId({ ...base, ...change })).not.toBe(deriveContentId(base)),
);

test.each([
  ['  It’s “possible”. ', 'it s possible'],
  ['', ''],
  ['!?', '!?'],
  ['水は待つ。', '水は待つ'],
  ['e\u0301', 'é'],
])('the words of %j are %j', (text, words) => expect(normaliseWords(text)).toBe(words));

test('duplicates are numbered in source order', () => {
  const issue = createIdIssuer('pilot');
  const [first = '', second, third] = ['Same.', 'Same.', 'same'].map((words) => issue('quote', words));
  expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
});

test('the id of a known moment never changes, or existing links would break', () => {
  expect(deriveContentId(base)).toBe('tjbsfqqauf');
});
