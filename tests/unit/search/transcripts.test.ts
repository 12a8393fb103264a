import { describe, expect, test } from 'vitest';
import type { Moment } from '@/lib/core/model/moment';
import { createSearcher, type Searcher } from '@/lib/search/search';
import { openWhole, sampleIndex, searchParts } from './sample-index';

const cue = (text: string, part: string, startMs: number) => ({ at: text.indexOf(part), startMs });

const LONG =
  'We began with a kernel in the garage. Then the rain came and we lost the roof. What saved us was a sparse kernel matrix.';

const MOMENTS: (Partial<Moment> & Pick<Moment, 'text'>)[] = [
  { text: 'A sparse matrix is a full life.', speaker: 'Ada', startMs: 772_000 },
  {
    kind: 'transcript',
    text: LONG,
    startMs: 10_000,
    endMs: 40_000,
    cues: [cue(LONG, 'We began', 10_000), cue(LONG, 'Then', 20_500), cue(LONG, 'What saved', 31_000)],
  },
  {
    kind: 'transcript',
    text: 'So I always say, a sparse matrix is a full life, you know, and then we laugh about it.',
    speaker: 'Ada',
    startMs: 770_000,
    endMs: 790_000,
    cues: [{ at: 0, startMs: 770_000 }],
  },
  { kind: 'timeline', text: 'Beginnings', startMs: 0, endMs: 600_000 },
  { kind: 'timeline', text: 'Wisdom', startMs: 600_000, endMs: 900_000 },
  { text: 'Said at 12:52 sharp, not then.', startMs: 1_000 },
];

const prepared = sampleIndex(MOMENTS);
const whole = createSearcher(openWhole(prepared));
const layouts: [string, (query: string) => ReturnType<Searcher['search']>][] = [
  ['one file', (query) => whole.search(query)],
  ['parts', searchParts(prepared, (searcher, query) => searcher.search(query))],
];

describe.each(layouts)('in %s', (_, search) => {
  test.each([
    ['garage ', 10_000],
    ['rain roof ', 20_500],
    ['sparse kernel matrix ', 31_000],
    ['"lost the roof"', 20_500],
    ['roof what saved ', 20_500],
  ])('"%s" starts at the cue in which the words begin', (query, startMs) => {
    const hit = search(query).find(({ id }) => id === 'm1');
    expect(hit?.startMs).toBe(startMs);
    expect(hit?.url).toBe(`/episodes/pilot/?t=${Math.floor(startMs / 1000)}#m1`);
  });

  test('a quote and the passage that contains it are one hit, the quote', () => {
    expect(search('sparse matrix full life ').map(({ id }) => id)).toEqual(['m0']);
  });

  test('words around the quote find the passage, once', () => {
    expect(search('always say a sparse matrix laugh ')[0]?.id).toBe('m2');
    expect(search('always say a sparse matrix laugh ').map(({ id }) => id)).not.toContain('m0');
  });

  test('a filter by kind finds the passage', () => {
    expect(search('sparse matrix kind:transcript ').map(({ id }) => id)).toEqual(['m2', 'm1']);
  });

  test.each([
    ['12:52', ['m0', 'm4', 'm5']],
    ['0:12', ['m1', 'm3']],
    ['00:12', ['m1', 'm3']],
    ['12:52 laugh', ['m2']],
    ['12:52 kind:transcript', ['m2']],
    ['59:59', []],
  ])('the timecode %s finds what is said then', (query, expected) => {
    expect(
      search(query)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...expected].sort());
  });

  test('a timecode within a passage starts at the cue spoken then', () => {
    expect(search('0:33 kind:transcript')[0]?.startMs).toBe(31_000);
  });

  test('a hit has no fields of the index format', () => {
    expect(Object.keys(search('garage ')[0] ?? {}).sort()).toEqual(
      ['episode', 'id', 'kind', 'score', 'speaker', 'startMs', 'text', 'title', 'url'].sort(),
    );
  });
});
