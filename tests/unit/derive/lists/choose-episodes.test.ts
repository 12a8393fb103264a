import { describe, expect, test } from 'vitest';
import { chooseEpisodes } from '@/lib/derive/lists/choose-episodes';
import {
  decodeListChoice,
  encodeListChoice,
  type ListChoice,
  NO_CHOICE,
} from '@/lib/derive/lists/list-choice';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';

const PLAIN: ListedEpisode = {
  slug: '',
  title: '',
  date: null,
  show: null,
  people: [],
  topics: [],
  lengthMs: null,
  sketch: '',
};

// Newest first, as lists are.
const LIST: readonly ListedEpisode[] = [
  {
    ...PLAIN,
    slug: 'tide',
    title: 'Tide 10',
    date: '2031-05-06',
    show: 'Tide Talk',
    people: ['Ada Quill'],
    topics: ['Fog'],
    lengthMs: 60_000,
  },
  {
    ...PLAIN,
    slug: 'bell',
    title: 'Bell',
    date: '2030-02-01',
    show: 'Tide Talk',
    people: ['Ada Quill', 'Bo Reed'],
    topics: ['Fog', 'Bells'],
    lengthMs: 90_000,
  },
  {
    ...PLAIN,
    slug: 'pier',
    title: 'Tide 9',
    date: '2030-01-01',
    show: 'Pier Review',
    people: ['Bo Reed'],
    topics: ['Bells'],
  },
  { ...PLAIN, slug: 'late', title: 'An undated one' },
];

const choose = (choice: Partial<ListChoice>) => chooseEpisodes(LIST, { ...NO_CHOICE, ...choice });
const slugs = (choice: Partial<ListChoice>): string[] => choose(choice).episodes.map(({ slug }) => slug);

describe('choosing episodes', () => {
  test.each<[Partial<ListChoice>, string[]]>([
    [{}, ['tide', 'bell', 'pier', 'late']],
    [{ show: 'tide talk' }, ['tide', 'bell']],
    [{ person: 'Bo Reed' }, ['bell', 'pier']],
    [{ topic: 'Fog', person: 'Bo Reed' }, ['bell']],
    [{ year: '2030' }, ['bell', 'pier']],
    [{ topic: 'nothing of the kind' }, []],
    [{ sort: 'oldest' }, ['pier', 'bell', 'tide', 'late']],
    [{ sort: 'longest' }, ['bell', 'tide', 'pier', 'late']],
    [{ sort: 'title' }, ['late', 'bell', 'pier', 'tide']],
  ])('%j leaves %j', (choice, expected) => {
    expect(slugs(choice)).toEqual(expected);
  });

  test('a filter value’s number is what choosing it would show, whatever is set now', () => {
    const { facets } = choose({ person: 'Ada Quill', topic: 'Bells' });
    expect(facets.person).toEqual([
      { name: 'Ada Quill', episodes: 1 },
      { name: 'Bo Reed', episodes: 2 },
    ]);
    for (const { name, episodes } of facets.person)
      expect(slugs({ topic: 'Bells', person: name })).toHaveLength(episodes);
    expect(facets.topic.map(({ name }) => name)).toEqual(['Bells', 'Fog']);
  });

  test('years are offered newest first', () => {
    expect(choose({}).facets.year.map(({ name }) => name)).toEqual(['2031', '2030']);
  });
});

describe('the address of a choice', () => {
  test.each<Partial<ListChoice>>([
    {},
    { show: 'Tide & Talk', sort: 'title' },
    { person: 'ليلى', topic: 'C++', year: '2031' },
  ])('%j is decoded as it was encoded', (part) => {
    const choice = { ...NO_CHOICE, ...part };
    expect(decodeListChoice(encodeListChoice(choice))).toEqual(choice);
  });

  test.each(['', '?t=772', '?sort=backwards', '?show=&topic=%20'])('%s chooses nothing', (query) => {
    expect(decodeListChoice(query)).toEqual(NO_CHOICE);
    expect(encodeListChoice(NO_CHOICE)).toBe('');
  });
});
