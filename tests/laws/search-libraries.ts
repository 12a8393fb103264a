import fc from 'fast-check';
import type { Moment } from '@/lib/core/model/moment';
import { buildIndex, type IndexSource } from '@/lib/search/index/build-index';
import { createSearcher } from '@/lib/search/search';
import { openWhole, searchParts } from '@/tests/unit/search/sample-index';

export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(...'ab -"“”:\'’.,+#/&1東京éÉ\u0301\u00ad😀\ud800ﾞ'), maxLength: 40 }),
  fc
    .array(
      fc.constantFrom('speaker:', 'kind:quote', '-', '"', 'C++', '.NET', 'GPT-4o', '\n', 'it’s', 'mojo'),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

export const WORDS = [
  'mojo',
  'open',
  'source',
  'kernel',
  'kernels',
  'the',
  'a',
  'it’s',
  'C++',
  'GPT-4o',
  '東京都',
  'Café',
  '1,000',
];
export const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '));

function toSource(texts: readonly (readonly string[])[]): IndexSource {
  const moments = texts.flatMap((own, episode) =>
    own.map(
      (text, place): Moment => ({
        id: `${episode}-${place}`,
        kind: (['quote', 'transcript', 'point', 'section', 'timeline'] as const)[place % 5] ?? 'quote',
        episode: `ep-${episode}`,
        title: place % 2 === 0 ? 'Heading' : '',
        text,
        speaker: place % 3 === 0 ? 'Ada Lovelace' : null,
        startMs: place * 1000,
        ...(place % 5 === 1 ? { endMs: place * 1000 + 2500, cues: [{ at: 0, startMs: place * 1000 }] } : {}),
      }),
    ),
  );
  const episodes = texts.map((_, episode) => ({
    slug: `ep-${episode}`,
    title: `Episode ${episode}`,
    show: null,
    date: null,
    // In every other episode Ada Lovelace is another person, with a page under another name.
    ...(episode % 2 === 0 ? { people: { 'Ada Lovelace': 'ada' } } : {}),
  }));
  const ids = moments.filter((_, place) => place % 3 === 0).map(({ id }) => id);
  const topics = [
    { slug: 'gpu', names: ['GPU', 'kernel'], ids, text: 'a chip' },
    { slug: 'mojo', names: ['Mojo'] },
    { slug: 'source', names: ['Open Source', '東京都'], text: 'to be read by all' },
  ];
  const people = [{ slug: 'ada', names: ['Countess Byron', 'Ada'], text: '' }];
  return { moments, episodes, topics, people };
}

export const library = fc
  .array(fc.array(fc.oneof(sentence, anyText), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map(toSource);

export type Find = (query: string) => readonly string[];
export const ALL = { limit: 10_000 };
export const ourSearch = (source: IndexSource): Find => {
  const searcher = createSearcher(openWhole(buildIndex(source)));
  return (query) => searcher.search(query, ALL).map(({ id }) => id);
};
export const ourParts = (source: IndexSource): Find => {
  const search = searchParts(buildIndex(source), (searcher, query) => searcher.search(query, ALL));
  return (query) => search(query).map(({ id }) => id);
};

export const searches = fc.oneof(
  sentence,
  fc.constantFrom(...WORDS),
  fc.constantFrom(
    'ker',
    'kernal',
    'opne source',
    '"open source"',
    '"the kernel',
    'mojo -source',
    '-"open source" a',
  ),
  fc.constantFrom(
    'kind:quote',
    'speaker:ada mojo',
    'episode:ep-1',
    'topic:gpu',
    '-topic:gpu a',
    'topic:mojo',
    'topic:gpu topic:mojo kernel',
    'kind:topic',
    'kind:person kind:quote byron',
    'speaker:countess',
    'opensource',
    'count',
    'ada',
    '0:03',
    '0:01 kernel',
  ),
  anyText,
);
