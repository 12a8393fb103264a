import { expect, test } from 'vitest';
import type { Moment } from '@/lib/core/model/moment';
import { buildMoments } from '@/lib/derive/moments/build-moments';
import { buildOverview, countYears } from '@/lib/derive/topics/build-overview';
import { cutContext, markStretches } from '@/lib/derive/topics/cut-context';
import { gatherMentions, type TopicalMoment } from '@/lib/derive/topics/gather-mentions';
import { groupKinds } from '@/lib/derive/topics/group-kinds';
import { indexTopics } from '@/lib/derive/topics/index-topics';
import { listTopics } from '@/lib/derive/topics/list-topics';
import { digestTopic, pageTopic } from '@/lib/derive/topics/topic-pages';
import { makeLibrary } from './made-up-library';

const file = {
  topics: [
    { name: 'Fog', kind: 'idea' },
    { name: 'Brine', kind: 'idea' },
    { name: 'Tar', kind: 'tool' },
  ],
};
const topicOf = (name: string) => {
  const topic = listTopics(file).find((one) => one.name === name);
  if (topic === undefined) throw new Error(`test: no topic ${name}`);
  return topic;
};
const fog = topicOf('Fog');
const brine = topicOf('Brine');

const unknownSpeakers = { dayOf: () => null, speakerOf: (_: string, name: string) => ({ name, slug: null }) };

let number = 0;
function momentAbout(
  episode: string,
  startMs: number | null,
  more: Partial<Moment> = {},
  topics = [fog],
): TopicalMoment {
  number += 1;
  const moment = {
    id: `m${number}`,
    kind: 'quote',
    episode,
    title: '',
    text: 'Fog.',
    speaker: null,
    startMs,
    ...more,
  } as const;
  const mentions = topics.map((topic) => ({ topic, field: 'text' as const, start: 0, end: 3 }));
  return { moment, ownTitle: false, mentions };
}

test('an episode’s moments are sorted by time, those without a time last', () => {
  const found = [momentAbout('pilot', null), momentAbout('pilot', 9000), momentAbout('pilot', 1000)];
  const [page] = pageTopic({ found });
  expect(page?.[0]?.moments.map(({ moment }) => moment.startMs)).toEqual([1000, 9000, null]);
});

test('pages have whole episodes, with all moments up to the limit per episode', () => {
  const found = Array.from({ length: 75 }, (_, i) => momentAbout(`e${i}`, i));
  expect(pageTopic({ found }).map((page) => page.length)).toEqual([60, 15]);
  const long = ['a', 'b', 'c', 'd'].flatMap((slug) =>
    Array.from({ length: 70 }, (_, i) => momentAbout(slug, i)),
  );
  expect(
    pageTopic({ found: long }).map((page) => page.map(({ moments, more }) => [moments.length, more])),
  ).toEqual([
    [
      [60, 10],
      [60, 10],
      [60, 10],
    ],
    [[60, 10]],
  ]);
  expect(pageTopic({ found: [] })).toEqual([[]]);
});

test('a topic of very many moments shows a few of each episode, quotes before list entries', () => {
  const found = Array.from({ length: 2500 }, (_, i) =>
    momentAbout(`e${i % 100}`, i, { kind: i < 2400 ? 'transcript' : 'quote' }),
  );
  const pages = pageTopic({ found });
  expect(pages.map((page) => page.length)).toEqual([45, 45, 10]);
  const [first] = pages.flat();
  expect(first?.moments.map(({ moment }) => moment.kind)).toEqual([...Array(3).fill('transcript'), 'quote']);
  expect(first?.more).toBe(21);
  const all = pageTopic({ found: found.slice(0, 2100) }).flat();
  expect(all.every(({ moments, more }) => moments.length === 21 && more === 0)).toBe(true);
});

test('first and last are found by date and time, whatever the order of episodes', () => {
  const days: Record<string, string> = { old: '2020-01-01', young: '2024-01-01' };
  const found = [
    momentAbout('young', 5000),
    momentAbout('young', 1000),
    momentAbout('undated', 1),
    momentAbout('old', 7000),
  ];
  const { first, last } = digestTopic(
    { topic: fog, found },
    {
      ...unknownSpeakers,
      dayOf: (slug) => days[slug] ?? null,
    },
  );
  expect([first?.moment.startMs, last?.moment.startMs]).toEqual([7000, 5000]);
  const untimed = [momentAbout('young', 5000), momentAbout('old', null), momentAbout('young', null)];
  const ends = digestTopic(
    { topic: fog, found: untimed },
    { ...unknownSpeakers, dayOf: (slug) => days[slug] ?? null },
  );
  expect(ends.first?.moment.episode).toBe('old');
  expect(ends.last?.moment.startMs).toBe(5000);
  const bare = digestTopic(
    { topic: fog, found: [momentAbout('old', null), momentAbout('old', null)] },
    unknownSpeakers,
  );
  expect(bare.first).toBe(bare.last);
});

test('speakers and companions of a topic are counted by moments', () => {
  const found = [
    momentAbout('pilot', 1, { speaker: 'Ada Example' }, [fog, fog, brine]),
    momentAbout('pilot', 2, { speaker: 'Bo Reed' }, [fog, brine]),
    momentAbout('pilot', 3, { speaker: 'Bo' }),
  ];
  const speakerOf = (_: string, name: string) =>
    name.startsWith('Bo') ? { name: 'Bo Reed', slug: 'bo-reed' } : { name, slug: null };
  const { speakers, companions } = digestTopic({ topic: fog, found }, { ...unknownSpeakers, speakerOf });
  expect(speakers).toEqual([
    { name: 'Bo Reed', slug: 'bo-reed', moments: 2 },
    { name: 'Ada Example', slug: null, moments: 1 },
  ]);
  expect(companions.map(({ topic, moments }) => [topic.name, moments])).toEqual([['Brine', 2]]);
});

test('kinds have headings, and a topic without mentions is left out', () => {
  const { byTopic } = indexTopics(file, [
    momentAbout('pilot', 1),
    momentAbout('pilot', 2, {}, [brine]),
    momentAbout('pilot', 3, {}, [brine]),
  ]);
  const groups = groupKinds(byTopic.values()).map(({ title, records }) => [
    title,
    records.map(({ topic }) => topic.name),
  ]);
  expect(groups).toEqual([['Ideas', ['Brine', 'Fog']]]);
});

test('the overview has the newest episodes with topics, oldest first', () => {
  const slugs = ['e0', 'silent', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6'];
  const found = slugs.filter((slug) => slug !== 'silent').map((slug) => momentAbout(slug, 30_000));
  const { byTopic } = indexTopics(file, found);
  const columns = slugs.map((slug) => ({ slug, title: slug, frontMatter: {}, lengthMs: 60_000 }));
  const overview = buildOverview(byTopic.values(), columns);
  expect(overview?.columns.map(({ slug }) => slug)).toEqual(['e5', 'e4', 'e3', 'e2', 'e1', 'e0']);
  expect(overview?.rows.map(({ cells }) => cells.map(({ ticks }) => ticks))).toEqual([Array(6).fill([500])]);
  expect(buildOverview(indexTopics(file, []).byTopic.values(), columns)).toBeNull();
});

test('years are counted if the overview does not have every episode', () => {
  const slugs = Array.from({ length: 7 }, (_, i) => `e${i}`);
  const dayOf = (slug: string): string => (slug < 'e3' ? '2020-05-05' : '2021-05-05');
  const { byTopic } = indexTopics(file, [...slugs.map((slug) => momentAbout(slug, 1)), momentAbout('e6', 2)]);
  expect(countYears(byTopic.values(), dayOf)).toMatchObject({
    years: ['2020', '2021'],
    rows: [{ counts: [3, 5] }],
  });
  expect(countYears(byTopic.values(), () => '2020-01-01')).toBeNull();
  const few = indexTopics(file, [momentAbout('e0', 1), momentAbout('e6', 1)]);
  expect(countYears(few.byTopic.values(), dayOf)).toBeNull();
});

test('words are marked without a letter lost', () => {
  const pieces = markStretches('Fog and fog.', [
    { start: 0, end: 3 },
    { start: 8, end: 11 },
  ]);
  expect(pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe('[Fog] and [fog].');
});

test('a long text is cut around its first mention, at word boundaries', () => {
  const text = `${'Words of no weight at all. '.repeat(20)}Then came fog and stayed. ${'More of them. '.repeat(40)}`;
  const start = text.indexOf('fog');
  const cut = cutContext(text, [{ start, end: start + 3 }])
    .map(({ text: piece }) => piece)
    .join('');
  expect(cut).toMatch(/^… \S.*Then came fog and stayed\..*\S …$/);
  expect(cut.length).toBeLessThan(420);
  expect(text).toContain(cut.slice(2, -2));
});

test('the words of a quote in its passage count once', () => {
  const library = makeLibrary(file, { pilot: 'Test Show: Pilot\nOverview\nA point.\n' });
  const moment = { episode: 'pilot', title: '', speaker: null, startMs: 0 } as const;
  const moments = [
    { ...moment, id: 'q', kind: 'quote' as const, text: 'Fog is patient.' },
    { ...moment, id: 'p', kind: 'transcript' as const, text: 'Well, fog is patient. And brine is not.' },
  ];
  const found = gatherMentions({ library, moments, quotesIn: new Map([['p', ['q']]]) });
  expect(found.map(({ moment: { id }, mentions }) => [id, mentions.map(({ topic }) => topic.name)])).toEqual([
    ['q', ['Fog']],
    ['p', ['Brine']],
  ]);
});

test('in a transcript a first name is a person’s once the full name occurs, even later', () => {
  const topics = [{ name: 'MAX', aliases: ['Max'], kind: 'tool', case: 'exact' as const }];
  const library = makeLibrary({ topics }, { pilot: 'Test Show: Pilot\nOverview\nA point.\n' });
  const passage = (id: string, text: string, more: Partial<Moment> = {}): Moment => ({
    id,
    kind: 'transcript',
    episode: 'pilot',
    title: '',
    text,
    speaker: null,
    startMs: 0,
    ...more,
  });
  const moments = [
    passage('a', 'It was fun to talk to Max.'),
    passage('b', 'You mean Max Example.'),
    passage('c', 'MAX is free.'),
    passage('d', 'They use Max.', { kind: 'quote' }),
    passage('e', 'They use Max.', { episode: 'other' }),
  ];
  const found = gatherMentions({ library, moments });
  expect(found.map(({ moment: { id } }) => id)).toEqual(['c', 'd', 'e']);
});

test('a title counts if it is the moment’s own', () => {
  const text =
    'Test Show: Pilot\nKey Discussion Points\n1. Brine\n-\nFog:\nNothing is said.\n“It was only weather.” – Ada Example [1:00]\n';
  const library = makeLibrary(file, { pilot: text });
  const found = gatherMentions({ library, moments: buildMoments(library) });
  expect(
    found.map(({ moment: { kind }, mentions }) => [kind, mentions.map(({ topic }) => topic.name)]),
  ).toEqual([
    ['section', ['Brine']],
    ['point', ['Fog']],
  ]);
});

test('text above the first heading does not repeat the mention of the episode’s title', () => {
  const text = '---\nshow: Test Show\ntitle: Fog news\n---\nWhat came in.\n\n## Key points\n\n- **A**: b\n';
  const library = makeLibrary(file, { pilot: text });
  const found = gatherMentions({ library, moments: buildMoments(library) });
  expect(found.map(({ moment: { kind } }) => kind)).toEqual(['episode']);
});

test('topics with equal or empty names still have unique slugs', () => {
  const topics = ['C', 'C++', '!!!', '???'].map((name) => ({ name, kind: 'tool' }));
  expect(listTopics({ topics }).map(({ slug }) => slug)).toEqual(['c', 'c-plus-plus', 'topic', 'topic-2']);
});
