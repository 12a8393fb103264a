import type { Library } from '@/lib/core/model/library';
import { hasPage, QUOTE_PAGES } from '@/lib/disk/read/limit-quote-pages';

const MOST_LINES = 20;

/** Reports which episodes have quotes without a page, one line each; empty if all have one. */
export function reportLimit({ file, episodes }: Library): string[] {
  const rows = episodes.flatMap(({ slug, summary: { quotes } }) => {
    const without = quotes.filter((quote) => !hasPage(quote)).length;
    return without === 0 ? [] : [{ slug, without, all: quotes.length }];
  });
  if (rows.length === 0) return [];
  const limit = file.limits?.quotes ?? QUOTE_PAGES;
  const total = rows.reduce((sum, { without }) => sum + without, 0);
  const quotes = episodes.reduce((sum, { summary }) => sum + summary.quotes.length, 0);
  const more = rows.length - MOST_LINES;
  return [
    `${total} of ${quotes} quotes have no page, card and embed, because limits.quotes is ${limit}; their links lead to their episodes:`,
    ...rows.slice(0, MOST_LINES).map(({ slug, without, all }) => `  ${slug}: ${without} of ${all}`),
    ...(more > 0 ? [`  and all quotes of ${more} older episodes`] : []),
  ];
}
