import { expect, test } from 'vitest';
import { createSearcher } from '@/lib/search/search';
import { openWhole, sampleIndex } from './sample-index';

const index = openWhole(
  sampleIndex([{ text: 'kubernetes inference modular compute 4242' }, { text: 'modular mojo' }]),
);

test.each([
  ['a word too far off to correct', 'inferrrrence ', ['inference']],
  ['a short word with a near term', 'mjo ', ['mojo']],
  ['a prefix with another ending', 'kubernation ', ['kubernetes']],
  ['a number has no near terms', '4243 ', []],
  ['random letters', 'zzzzqqq ', []],
])('nearest terms: %s', (_, query, expected) => {
  const { nearest, total } = createSearcher(index).answer(query);
  expect(total).toBe(0);
  expect(nearest).toEqual(expected);
});

test('a corrected word is listed', () => {
  expect(createSearcher(index).answer('infernece ').repairs).toEqual([
    { typed: 'infernece', meant: 'inference' },
  ]);
});

test('an empty query is blank, not "nothing found"', () => {
  expect(createSearcher(index).answer('  ')).toMatchObject({ blank: true, nearest: [] });
});
