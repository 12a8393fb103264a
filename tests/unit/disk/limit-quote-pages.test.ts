import { expect, test } from 'vitest';
import type { Episode } from '@/lib/core/model/library';
import { hasPage, limitQuotePages } from '@/lib/disk/read/limit-quote-pages';
import { parseSummary } from '@/lib/read/summary/parse-summary';
import { reportLimit } from '@/scripts/build/report-limit';

function episode(slug: string, quotes: number, frontMatter: Episode['frontMatter'] = {}): Episode {
  const lines = Array.from(
    { length: quotes },
    (_, i) => `“It rained ${i} times on ${slug}.” – Ada [0:0${i}]`,
  );
  const text = `Test Show: ${slug}\nNotable Quotes\n${lines.join('\n')}\n`;
  const { summary } = parseSummary(text, { episode: slug });
  if (summary === null) throw new Error('test: the text could not be parsed');
  return { slug, file: '', frontMatter, summary, passages: [], chapters: [] };
}

const pages = (episodes: readonly Episode[]) =>
  episodes.map(({ summary }) => summary.quotes.filter(hasPage).length);

test.each([
  [undefined, [3, 2, 2]],
  [7, [3, 2, 2]],
  [4, [3, 1, 0]],
  [3, [3, 0, 0]],
  [0, [0, 0, 0]],
])('with a limit of %s pages go to the newest episodes first: %j', (limit, expected) => {
  const episodes = [episode('new', 3), episode('old', 2), episode('oldest', 2)];
  expect(pages(limitQuotePages(episodes, limit))).toEqual(expected);
});

test('a draft does not count for the limit', () => {
  const episodes = [episode('draft', 2, { draft: true }), episode('new', 2)];
  expect(pages(limitQuotePages(episodes, 2))).toEqual([2, 2]);
});

test('the build reports which quotes have no page, and nothing if all have one', () => {
  const episodes = [episode('new', 3), episode('old', 2)];
  const library = {
    file: { limits: { quotes: 4 } },
    episodes: limitQuotePages(episodes, 4),
    diagnostics: [],
  };
  expect(reportLimit(library)).toEqual([
    '1 of 5 quotes have no page, card and embed, because limits.quotes is 4; their links lead to their episodes:',
    '  old: 1 of 2',
  ]);
  expect(reportLimit({ ...library, episodes })).toEqual([]);
});
