import { describe, expect, test } from 'vitest';
import { decodeQuoteChoice, encodeQuoteChoice } from '@/components/quote/quote-choice';
import { quoteLength } from '@/lib/derive/moments/quote-length';
import { pageQuotes } from '@/lib/derive/quotes/page-quotes';
import { quoteOfDay } from '@/lib/derive/quotes/quote-of-day';
import { sortByTime } from '@/lib/derive/quotes/sort-by-time';
import { readLibrary } from '@/lib/disk/read/read-library';
import { sampleLibrary } from '@/tests/unit/derive/people/sample-library';

const { episodes } = sampleLibrary([
  { slug: 'new', speakers: ['Ada', 'Bo', 'Cy'] },
  { slug: 'bare' },
  { slug: 'old', speakers: ['Ada', 'Bo'] },
]);

test('quotes are split into pages, newest episode first, and an episode may continue on the next page', () => {
  const { total, pages } = pageQuotes(episodes, 2);
  const shown = pages.map((page) =>
    page.map(({ episode, first, quotes }) => `${episode.slug} ${first}+${quotes.length}`),
  );
  expect(total).toBe(5);
  expect(shown).toEqual([['new 0+2'], ['new 2+1', 'old 3+1'], ['old 4+1']]);
});

test('without quotes there is one empty page', () =>
  expect(pageQuotes([])).toEqual({ total: 0, perPage: 60, pages: [[]] }));

test('very many quotes make longer pages, not more than 300', () => {
  const [episode] = episodes;
  if (episode === undefined) throw new Error('test: no episode');
  const { pages, perPage } = pageQuotes(Array.from({ length: 10_000 }, () => episode));
  expect([pages.length, perPage]).toEqual([300, 100]);
});

test('quotes are sorted by time, those without a time last in their order', () => {
  const [quote] = episodes[0]?.summary.quotes ?? [];
  if (quote === undefined) throw new Error('test: no quote');
  const times = [null, 9000, null, 0, 5000].map((startMs, i) => ({ ...quote, id: String(i), startMs }));
  expect(sortByTime(times).map(({ id }) => id)).toEqual(['3', '4', '1', '0', '2']);
});

test('the list has every quote of the first episode, once', async () => {
  const library = await readLibrary('content');
  const wall = pageQuotes(library.episodes)
    .pages.flat()
    .flatMap(({ quotes }) => quotes.map(({ id }) => id));
  expect(wall).toHaveLength(23);
  expect(new Set(wall)).toEqual(
    new Set(library.episodes.flatMap(({ summary }) => summary.quotes.map(({ id }) => id))),
  );
});

describe('the quote of the day', () => {
  test.each([1, 2, 3, 23, 60, 997, 1000, 34_000])('visits each of %d once before any repeats', (total) => {
    const days = Array.from({ length: total }, (_, i) =>
      quoteOfDay({ year: 2030, month: 1, day: 1 + i }, total),
    );
    expect(new Set(days).size).toBe(total);
    expect(Math.min(...days)).toBe(0);
    expect(Math.max(...days)).toBe(total - 1);
  });

  test('is the same all day and differs the next, across months and daylight saving time', () => {
    const place = (month: number, day: number) => quoteOfDay({ year: 2026, month, day }, 23);
    expect(place(3, 29)).toBe(place(3, 29));
    expect(new Set([place(3, 28), place(3, 29), place(3, 30), place(3, 31), place(4, 1)]).size).toBe(5);
  });

  test('exists before 1970, too', () =>
    expect(quoteOfDay({ year: 1950, month: 1, day: 1 }, 23)).toBeGreaterThanOrEqual(0));
});

test.each([
  ['I like rain.', 'short'],
  ['x'.repeat(80), 'short'],
  ['x '.repeat(81), 'medium'],
  ['x'.repeat(161), 'long'],
  ['雨'.repeat(32), 'short'],
  ['雨'.repeat(33), 'medium'],
  ['雨'.repeat(65), 'long'],
])('the length of %j is %s', (text, length) => expect(quoteLength(text)).toBe(length));

test.each([
  ['', ''],
  ['?speaker=Ada+Quill&speaker=Quilly&length=short', '?speaker=Ada+Quill&speaker=Quilly&length=short'],
  ['?episode=new&topic=%20', '?episode=new'],
  ['?q=rain&kind=point&speaker=Ada&speaker=Ada', '?speaker=Ada'],
])('the address %j means %j', (search, meant) =>
  expect(encodeQuoteChoice(decodeQuoteChoice(search))).toBe(meant),
);
