import { describe, expect, test } from 'vitest';
import { readLibrary } from '@/lib/disk/read/read-library';
import { answerFully } from '@/lib/search/answer-fully';
import { decodeDeltas, encodeDeltas } from '@/lib/search/bytes/number-list';
import { buildIndex } from '@/lib/search/index/build-index';
import { searchUntilComplete } from '@/lib/search/index/search-until-complete';
import { NO_CHOICES } from '@/lib/search/query/compose-query';
import { createSearcher } from '@/lib/search/search';
import { libraryTopics } from '@/lib/site/library/site-topics';
import { indexLibrary } from '@/lib/site/search-index/write-search-index';
import { openParts, openWhole, sketchMoments } from './sample-index';

const moments = sketchMoments([
  { text: 'Max is a framework' },
  { text: 'Max Weber wrote of offices' },
  { text: 'it is quick', kind: 'point', title: 'Max' },
  { text: 'a garden' },
]);
const episodes = [{ slug: 'pilot', title: 'Pilot', show: null, date: null }];
const topics = [
  { slug: 'max', names: ['MAX', 'Max'], ids: ['m2', 'm0'] },
  { slug: 'garden', names: ['garden'], ids: ['m3'] },
  { slug: 'nobody', names: ['nobody'], ids: [] },
  { slug: 'office', names: ['offices'] },
];
const prepared = buildIndex({ moments, episodes, topics });

describe.each(['one file', 'parts'])('in an index of %s', (layout) => {
  const opened =
    layout === 'parts' ? openParts(prepared) : { reader: openWhole(prepared), fetchParts: async () => {} };
  const searcher = createSearcher(opened.reader);
  const idsOf = async (query: string): Promise<string[]> =>
    (await searchUntilComplete({ ...opened, run: () => searcher.search(query) })).map(({ id }) => id).sort();

  test.each([
    ['topic:max', ['m0', 'm2']],
    ['topic:MAX', ['m0', 'm2']],
    ['topic:nobody', []],
    ['topic:max topic:garden', ['m0', 'm2', 'm3']],
    ['-topic:max garden', ['m3']],
    ['-topic:max max', ['m1']],
    ['topic:max kind:quote', ['m0']],
    ['topic:office', ['m1']],
    ['topic:weber', ['m1']],
    ['topic:garden topic:office', ['m1', 'm3']],
  ])('%s finds %j', async (query, expected) => {
    expect(await idsOf(query)).toEqual(expected);
  });

  test('topics are counted by their lists', async () => {
    const run = () =>
      answerFully({ query: 'is ', choices: NO_CHOICES, counts: true }, { ...opened, searcher });
    const answer = await searchUntilComplete({ ...opened, run });
    expect(answer.total).toBe(2);
    expect(answer.facets.topic.map(({ label, count, isLowerBound }) => [label, count, isLowerBound])).toEqual(
      [['MAX', 2, undefined]],
    );
  });
});

test('in the seed library a topic filter finds the moments of the topic’s page', async () => {
  const library = await readLibrary('content');
  const searcher = createSearcher(openWhole(indexLibrary(library)));
  for (const [slug, { found }] of libraryTopics(library).byTopic) {
    const hits = searcher.search(`topic:${slug}`, { limit: 1000 });
    expect(hits.map(({ id }) => id).sort()).toEqual(found.map(({ moment }) => moment.id).sort());
  }
});

test('decodeDeltas is the inverse of encodeDeltas', () => {
  expect(decodeDeltas(encodeDeltas([0, 3, 4, 900]))).toEqual([0, 3, 4, 900]);
});
