import { describe, expect, test } from 'vitest';
import { createSearcher, type Searcher } from '@/lib/search/search';
import { openWhole, sampleIndex, searchParts } from './sample-index';

const LONG = 'the rain goes on and on over the pier and over the sea '.repeat(4);
const SKETCHES = [
  { text: 'rain', speaker: 'Bo' },
  {
    text: 'more rain on the pier, and then some more of it, until nobody in the town can say when it began or why, or whether it will ever end',
    speaker: 'Bo Reed',
  },
  { text: LONG, speaker: 'Bo Reed', episode: 'sequel' },
  { text: 'a point about rain', kind: 'point' as const },
  { text: 'a passage', kind: 'transcript' as const, speaker: 'Bo' },
];

const list = (searcher: Searcher, query: string): string[] =>
  searcher.search(query, { limit: 50 }).map(({ id }) => id);

const whole = createSearcher(openWhole(sampleIndex(SKETCHES)));
const layouts = [
  ['one file', (query: string) => list(whole, query)],
  ['parts', searchParts(sampleIndex(SKETCHES, { pool: 4, detailed: true }), list)],
] as const;

describe.each(layouts)('in %s', (_layout, ask) => {
  test.each([
    ['length:short', ['m0']],
    ['length:medium', ['m1']],
    ['length:l', ['m2']],
    ['length:short length:long', ['m0', 'm2']],
    ['kind:quote -length:short', ['m1', 'm2']],
    ['rain length:medium ', ['m1']],
    ['kind:point length:short', []],
    ['speaker:Bo kind:quote', ['m0']],
    ['speaker:bo kind:quote', ['m0', 'm1', 'm2']],
    ['speaker:"Bo Reed"', ['m1', 'm2']],
    ['speaker:reed', ['m1', 'm2']],
  ])('%s finds %j', (query, expected) => expect([...ask(query)].sort()).toEqual(expected));

  test('quotes without a query are in the order of their episodes', () =>
    expect(ask('kind:quote')).toEqual(['m0', 'm1', 'm2']));
});
