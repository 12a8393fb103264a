import { describe, expect, test } from 'vitest';
import { countPages, pageOf, pagesToLink } from '@/lib/derive/lists/cut-pages';
import { decodeEpisodeList, encodeEpisodeList } from '@/lib/derive/lists/episode-list-file';
import { findNeighbours } from '@/lib/derive/lists/find-neighbours';
import { groupByYear, listYears } from '@/lib/derive/lists/list-years';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';

describe('the pages of a list', () => {
  test('every item is on one page, and only a single page can be empty', () => {
    const items = Array.from({ length: 101 }, (_, i) => i);
    expect([0, 1, 50, 51, 101].map((n) => countPages(n))).toEqual([1, 1, 1, 2, 3]);
    expect([1, 2, 3].flatMap((page) => pageOf(items, page))).toEqual(items);
  });

  test.each([
    [1, 1, '1'],
    [1, 3, '1 2 3'],
    [1, 20, '1 2 … 20'],
    [4, 20, '1 2 3 4 5 … 20'],
    [10, 20, '1 … 9 10 11 … 20'],
    [20, 20, '1 … 19 20'],
  ])('page %i of %i links %s', (page, pages, expected) => {
    expect(
      pagesToLink(page, pages)
        .map((n) => n ?? '…')
        .join(' '),
    ).toBe(expected);
  });

  test('a year has the page where it begins', () => {
    const dates = ['2031-05-06', '2031-01-01', '2030-12-31', null];
    const listed = dates.map((date) => ({ date }));
    expect(listYears(listed, 2)).toEqual([
      { year: '2031', episodes: 2, page: 1 },
      { year: '2030', episodes: 1, page: 2 },
      { year: null, episodes: 1, page: 2 },
    ]);
    expect(groupByYear(listed).map(({ year, episodes }) => [year, episodes.length])).toEqual([
      ['2031', 2],
      ['2030', 1],
      [null, 1],
    ]);
  });
});

test('the neighbours of an episode are of its show, or of the library if its show has none', () => {
  const list = [
    { slug: 'new', show: 'Tide Talk' },
    { slug: 'other', show: 'Pier Review' },
    { slug: 'old', show: 'Tide Talk' },
    { slug: 'oldest', show: null },
  ];
  const beside = [...findNeighbours(list)].map(([slug, { earlier, later }]) => [
    slug,
    earlier?.slug ?? '',
    later?.slug ?? '',
  ]);
  expect(beside).toEqual([
    ['new', 'old', ''],
    ['other', 'old', 'new'],
    ['old', 'oldest', 'new'],
    ['oldest', '', 'old'],
  ]);
});

describe('the file that browsers filter', () => {
  const full: ListedEpisode = {
    slug: 'tide',
    title: 'Tide, “10”',
    date: '2031-05-06',
    show: 'Tide Talk',
    people: ['Ada Quill', 'Bo Reed'],
    topics: ['Fog'],
    lengthMs: 61_000,
    sketch: 'AZ.Bc',
    language: 'ar',
  };
  const { language: _, ...bare }: ListedEpisode = {
    ...full,
    slug: 'bare',
    date: null,
    show: null,
    people: ['Bo Reed'],
    topics: [],
    lengthMs: null,
    sketch: '',
  };

  test('is decoded as it was encoded, also through JSON', () => {
    const list = [full, bare];
    expect(decodeEpisodeList(JSON.parse(JSON.stringify(encodeEpisodeList(list))))).toEqual(list);
  });

  test('of another version is refused with the remedy', () => {
    const file = JSON.parse('{"version":9}');
    expect(() => decodeEpisodeList(file)).toThrow('rebuild with npm run build');
  });
});
