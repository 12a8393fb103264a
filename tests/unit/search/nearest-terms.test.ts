import { expect, test } from 'vitest';
import { createSearcher } from '@/lib/search/search';
import { openWhole, sampleIndex } from './sample-index';

const index = openWhole(
  sampleIndex([{ text: 'kubernetes inference modular compute 4242' }, { text: 'modular mojo' }]),
);

test.each([
  ['a word too far off to repair', 'inferrrrence ', ['inference']],
  ['a short word with a neighbour', 'mjo ', ['mojo']],
  ['a beginning with another end', 'kubernation ', ['kubernetes']],
  ['a number has no neighbours', '4243 ', []],
  ['letters at random', 'zzzzqqq ', []],
])('%s leads to the nearest terms', (_, query, expected) => {
  const { nearest, total } = createSearcher(index).answer(query);
  expect(total).toBe(0);
  expect(nearest).toEqual(expected);
});

test('a repaired word is named', () => {
  expect(createSearcher(index).answer('infernece ').repairs).toEqual([
    { typed: 'infernece', meant: 'inference' },
  ]);
});

test('an empty query is blank, not "nothing found"', () => {
  expect(createSearcher(index).answer('  ')).toMatchObject({ blank: true, nearest: [] });
});
