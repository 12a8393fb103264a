import { describe, expect, test } from 'vitest';
import { createRelated } from '@/lib/derive/related/create-related';
import { explainRelated } from '@/lib/derive/related/explain-related';
import { extractWords } from '@/lib/derive/related/extract-words';

const source = (id: string, topics: readonly string[], words = '') => ({ id, group: id, topics, words });

describe('related sources', () => {
  test('share topics, and a rare topic counts more than a common one', () => {
    const { relatedTo } = createRelated([
      source('tide', ['fog', 'bells']),
      source('pier', ['fog']),
      source('bell', ['bells', 'fog']),
      source('salt', ['fog', 'salt']),
      source('dry', []),
    ]);
    expect(relatedTo('tide', 4).map(({ id, topics }) => [id, topics])).toEqual([
      ['bell', ['bells', 'fog']],
      ['pier', ['fog']],
      ['salt', ['fog']],
    ]);
    expect(relatedTo('dry', 4)).toEqual([]);
    expect(relatedTo('unknown', 4)).toEqual([]);
  });

  test('do not exist in a library of one', () => {
    expect(createRelated([source('tide', ['fog'])]).relatedTo('tide', 4)).toEqual([]);
  });

  test('exclude skipped sources and include the next ones', () => {
    const { relatedTo } = createRelated([source('a', ['fog']), source('b', ['fog']), source('c', ['fog'])]);
    expect(relatedTo('a', 1, (id) => id === 'b').map(({ id }) => id)).toEqual(['c']);
  });

  test('share two rare words if there are enough sources to know which words are rare', () => {
    const many = Array.from({ length: 600 }, (_, i) => source(`s${i}`, [], 'people often remember things'));
    const { relatedTo } = createRelated([
      ...many,
      source('one', [], 'people often polish the lighthouse lantern'),
      source('two', [], 'a lighthouse without its lantern'),
      source('three', [], 'a lighthouse for people'),
    ]);
    expect(relatedTo('one', 4).map(({ id, words }) => [id, words])).toEqual([
      ['two', ['lantern', 'lighthouse']],
    ]);
    expect(relatedTo('s1', 4)).toEqual([]);
  });
});

test('extracted words are long, in lower case, and without duplicates', () => {
  expect(extractWords('The keeper’s Lantern, the lantern of Łódź! 12345')).toEqual([
    'keeper',
    'lantern',
    '12345',
  ]);
  expect(extractWords('雨的一小时').length).toBeGreaterThan(0);
});

test.each([
  [['CUDA'], [], 'Both talk about CUDA.'],
  [['CUDA', 'vLLM'], ['x'], 'Both talk about CUDA and vLLM.'],
  [['A', 'B', 'C', 'D'], [], 'Both talk about A, B and C.'],
  [[], ['lantern', 'lighthouse'], 'Both mention “lantern” and “lighthouse”.'],
  [[], [], ''],
])('%j and %j are explained as %s', (topics, words, expected) => {
  expect(explainRelated({ topics, words })).toBe(expected);
});
