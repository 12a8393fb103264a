import { expect, test } from 'vitest';
import { editDistance } from '@/lib/search/words/edit-distance';
import { inflectStem } from '@/lib/search/words/inflect-stem';
import { stemWord } from '@/lib/search/words/stem-word';

test.each([
  ['kitten', 'kitten', 0],
  ['inference', 'infernece', 1],
  ['cat', 'cut', 1],
  ['cat', 'at', 1],
  ['', 'ab', 2],
  ['kitten', 'sitting', 3],
  ['abcdef', 'uvwxyz', 3],
])('%s and %s are %i edits apart, 3 meaning "more than 2"', (a, b, expected) => {
  expect(editDistance(a, b, 2)).toBe(expected);
  expect(editDistance(b, a, 2)).toBe(expected);
});

test.each([
  'ship ships shipped shipping',
  'program programs programmed programming',
  'language languages',
  'study studies studied studying',
  'democratize democratizes democratized democratizing democratization democratise',
  'control controls controlled controlling',
  'box boxes',
  'gpus gpu',
  'call calls called calling',
])('%s share a stem', (words) => {
  const forms = words.split(' ');
  expect(new Set(forms.map(stemWord)).size).toBe(1);
  for (const form of forms) expect([form, ...inflectStem(form)]).toEqual(expect.arrayContaining(forms));
});

test.each(['focus', 'status', 'thing', 'string', 'class', 'need', '東京', 'c++'])(
  '%s is not an inflection',
  (word) => {
    expect(stemWord(word)).toBe(word);
  },
);
