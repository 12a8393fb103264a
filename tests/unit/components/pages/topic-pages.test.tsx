import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { TopicsLine } from '@/components/episode/topics-line';
import { MoreOf } from '@/components/site/more-of';
import { matchTopics } from '@/components/topic/match-topics';
import { TopicIndexView } from '@/components/topic/topic-index-view';
import { TopicView } from '@/components/topic/topic-view';
import { buildOverview, countYears } from '@/lib/derive/topics/build-overview';
import { listTopics } from '@/lib/derive/topics/list-topics';
import { digestTopic, pageTopic } from '@/lib/derive/topics/topic-pages';
import { topicGraph } from '@/lib/publish/structured-data/topic-graph';
import { libraryTopics } from '@/lib/site/library/site-topics';
import { makeLibrary } from '@/tests/unit/derive/topics/made-up-library';

const TEXT = `Test Show: <Fog> & Brine
Overview
It rains in Foohaven.
Quotes
“Fog is a cloud <3 & came down; “brine” is the sea.” – Ada Example [12:52]
“Nothing else.” – Ada Example [13:00]
“Fog again.” – Bo Reed [20:00]
`;
const topics = [
  {
    name: 'Fog',
    kind: 'idea',
    note: 'What one <walks> in.',
    links: ['javascript:alert(1)', 'https://example.org/fog'],
  },
  { name: 'Brine', kind: 'idea' },
  { name: 'Tar', kind: 'tool' },
];
const library = makeLibrary({ topics }, { pilot: TEXT });
const { byTopic, byEpisode } = libraryTopics(library);
const episodes = new Map(library.episodes.map((episode) => [episode.slug, episode]));

const people = new Map([['pilot', new Map([['Bo Reed', 'bo-reed']])]]);
const speakerOf = (episode: string, name: string) => ({ name, slug: people.get(episode)?.get(name) ?? null });

function renderTopic(slug: string, playable = false): string {
  const record = byTopic.get(slug);
  if (record === undefined) throw new Error(`test: no topic ${slug}`);
  const recordings = [{ kind: 'audio' as const, url: '/media/pilot.mp3' }];
  const shown = playable
    ? new Map(
        [...episodes].map(([key, episode]) => [key, { ...episode, frontMatter: { recordings } }] as const),
      )
    : episodes;
  return renderToStaticMarkup(
    <TopicView
      record={record}
      pages={pageTopic(record)}
      digest={digestTopic(record, { dayOf: () => null, speakerOf })}
      episodes={shown}
      people={people}
    />,
  );
}

test('a topic’s page has its definition, its moments by clock, and each quote whole', () => {
  const page = renderTopic('fog');
  expect(page).toContain('What one &lt;walks&gt; in.');
  expect(page).toContain(
    '<mark>Fog</mark> is a cloud &lt;3 &amp; came down; “brine” is the sea.</blockquote>',
  );
  expect(page.indexOf('12:52')).toBeLessThan(page.indexOf('20:00'));
  expect(page).not.toContain('Nothing else.');
  expect(page).toContain('href="/topics/brine/"');
  expect(page.match(/href="\/people\/bo-reed\/"/g)).toHaveLength(2);
  expect(page).toContain('Ada Example');
});

test('a right-to-left episode changes the direction of its group only; a title is shown without its people', () => {
  const rtl = makeLibrary(
    { topics },
    { pilot: TEXT, bahr: 'Test Show: Fog\nGuest: Layla Example\n\nOverview\nBrine.\n' },
  );
  const marked = rtl.episodes.map((episode) =>
    episode.slug === 'bahr' ? { ...episode, frontMatter: { language: 'ar' } } : episode,
  );
  const record = libraryTopics({ ...rtl, episodes: marked }).byTopic.get('fog');
  if (record === undefined) throw new Error('test: no topic');
  const digest = digestTopic(record, { dayOf: () => null, speakerOf });
  const bySlug = new Map(marked.map((episode) => [episode.slug, episode]));
  const page = renderToStaticMarkup(
    <TopicView record={record} pages={pageTopic(record)} digest={digest} episodes={bySlug} />,
  );
  expect(page.match(/<section class="span mt-14"[^>]*>/g)).toEqual([
    '<section class="span mt-14">',
    '<section class="span mt-14" dir="rtl">',
  ]);
  expect(page).toContain('<bdi>What one &lt;walks&gt; in.</bdi>');
  expect(page).not.toContain('Layla');
});

test('in print a topic’s page has its own address and one for each quote', () => {
  vi.stubEnv('DOGEAR_ORIGIN', 'https://example.org');
  const page = renderTopic('fog');
  vi.unstubAllEnvs();
  expect(page).toMatch(/To read and share: <bdi dir="ltr">example\.org\/topics\/fog</);
  expect(page.match(/class="printed"> · <bdi dir="ltr">example\.org\/q\/\w{10}</g)).toHaveLength(2);
});

test('a topic’s page has no script, no style attribute, and only safe links', () => {
  const page = renderTopic('fog');
  expect(page).not.toMatch(/javascript:|<script| style=/);
  expect(page).toContain('href="https://example.org/fog"');
});

test('a topic without mentions is reported as such', () => {
  expect(renderTopic('tar')).toContain('No episode mentions it yet.');
});

test('moments can be played only if there is a recording', () => {
  expect(renderTopic('fog')).not.toMatch(/data-play/);
  const page = renderTopic('fog', true);
  expect(page).toContain('data-play-moments=""');
  expect(page.match(/data-play-episode="pilot" data-start="\d+"/g)).toEqual([
    'data-play-episode="pilot" data-start="772000"',
    'data-play-episode="pilot" data-start="1200000"',
  ]);
});

test('the list of topics has kinds, counts, and the picture’s numbers as a table', () => {
  const records = [...byTopic.values()];
  const columns = [{ slug: 'pilot', title: 'Pilot', frontMatter: {}, lengthMs: 1_200_000 }];
  const page = renderToStaticMarkup(
    <TopicIndexView
      records={records}
      overview={buildOverview(records, columns)}
      years={countYears(records, () => null)}
      empty={false}
    />,
  );
  expect(page).toContain('<svg width="100%"');
  expect(page).toMatch(/<th scope="row"><a href="\/topics\/fog\/"[^>]*>Fog<\/a><\/th>/);
  expect(page).toContain('Not spoken of yet: Tar.');
  expect(page).not.toMatch(/ style=/);
});

test('no topics and no episodes are reported', () => {
  const empty = { overview: null, years: null, records: [] };
  expect(renderToStaticMarkup(<TopicIndexView {...empty} empty />)).toContain('No episodes yet');
  expect(renderToStaticMarkup(<TopicIndexView {...empty} empty={false} />)).toContain('No topics yet.');
});

test('an episode shows twelve topics, each a link with its count, and unfolds the rest', () => {
  const line = renderToStaticMarkup(<TopicsLine topics={byEpisode.get('pilot') ?? []} />);
  expect(line).toMatch(/<a href="\/topics\/fog\/"[^>]*><bdi>Fog<\/bdi><\/a> <span[^>]*>3/);
  const many = listTopics({
    topics: Array.from({ length: 30 }, (_, i) => ({ name: `Idea ${i}`, kind: 'idea' })),
  });
  const long = many.map((topic) => ({ topic, moments: 1, mentions: 1 }));
  const [first = '', rest = ''] = renderToStaticMarkup(<TopicsLine topics={long} />).split(
    '<details class="unprinted">',
  );
  expect([first, rest].map((part) => part.match(/<li/g)?.length)).toEqual([12, 18]);
  expect(rest).toContain('18 more');
  expect(renderToStaticMarkup(<TopicsLine topics={[]} />)).toBe('');
});

test('the rest of a list of names unfolds on a topic’s first page, and later pages link there', () => {
  const more = (at: string | null) =>
    renderToStaticMarkup(
      <MoreOf count={3} at={at}>
        <p>Three names</p>
      </MoreOf>,
    );
  expect(more(null)).toMatch(/<details.*3 more.*Three names/);
  expect(more('/topics/fog/')).toMatch(/^<a href="\/topics\/fog\/"[^>]*>3 more<\/a>$/);
});

test('a topic is described as a defined term with safe links only', () => {
  const [fog] = listTopics({ topics });
  if (fog === undefined) throw new Error('test: no topic');
  expect(topicGraph(fog, 'Tide Notes', { origin: 'https://example.org', base: '/pod' })[0]).toEqual({
    '@type': 'DefinedTerm',
    '@id': 'https://example.org/pod/topics/fog/#topic',
    url: 'https://example.org/pod/topics/fog/',
    name: 'Fog',
    description: 'What one <walks> in.',
    sameAs: ['https://example.org/fog'],
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': 'https://example.org/pod/topics/#topics',
      url: 'https://example.org/pod/topics/',
      name: 'Topics of Tide Notes',
    },
  });
});

test.each([
  ['', [true, true, true]],
  ['mo', [true, true, false]],
  ['jo', [true, false, false]],
  ['cafe', [false, false, true]],
  ['SOC ca', [false, false, true]],
  ['zz', [false, false, false]],
])('typing "%s" finds %j', (typed, expected) => {
  expect(matchTopics(['mojo', 'modular\nmodular inc', 'café society'], typed)).toEqual(expected);
});

test('pages stay small in a large library: a topic’s page, and the list with its picture', () => {
  const many = Array.from({ length: 200 }, (_, i) => ({
    name: `Idea${i}`,
    kind: 'idea',
    note: 'What one may think of.',
  }));
  const lines = Array.from(
    { length: 120 },
    (_, i) =>
      `“${'Nobody knows how often. '.repeat(8)} Idea${i % 25}, and Idea${i}.” – Ada Example [${i}:30]`,
  ).join('\n');
  const texts = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`e${i}`, `Test Show: Much ${i}\nQuotes\n${lines}\n`]),
  );
  const large = makeLibrary({ topics: many }, texts);
  const { byTopic: records } = libraryTopics(large);
  const record = records.get('idea1');
  if (record === undefined) throw new Error('test: no topic');
  const bySlug = new Map(large.episodes.map((episode) => [episode.slug, episode]));
  const digest = digestTopic(record, { dayOf: () => null, speakerOf });
  const page = renderToStaticMarkup(
    <TopicView record={record} pages={pageTopic(record)} digest={digest} episodes={bySlug} />,
  );
  expect(page.match(/<blockquote/g)?.length).toBeGreaterThan(90);
  expect(page.length).toBeLessThan(150_000);
  expect(page).toContain('rel="next"');
  const columns = large.episodes.map(({ slug }) => ({
    slug,
    title: slug,
    frontMatter: {},
    lengthMs: 7_200_000,
  }));
  const overview = buildOverview(records.values(), columns);
  const list = (
    <TopicIndexView records={[...records.values()]} overview={overview} years={null} empty={false} />
  );
  expect(renderToStaticMarkup(list).length).toBeLessThan(150_000);
});
