import type { People } from '@/lib/derive/people/person-record';
import type { QuoteWall } from '@/lib/derive/quotes/page-quotes';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { numberParams } from '@/lib/site/library/page-params';
import { siteRoutes } from '@/lib/site/library/site-library';
import { sitePeople } from '@/lib/site/library/site-people';
import { siteQuotes } from '@/lib/site/library/site-quotes';

export interface QuotesPage {
  readonly wall: QuoteWall;
  /** From 1. */
  readonly page: number;
  readonly namesIn: People['namesIn'];
}

/** The address parameter of every page of the wall after the first. */
export async function laterQuotesParams(): Promise<{ n: string }[]> {
  return numberParams((await siteQuotes()).pages.length);
}

/** What the head of the first page says. */
export function quotesMetadata() {
  const description = 'Every quote, with its speaker and its time, newest episode first.';
  return pageMetadata({ title: 'Quotes', description, path: siteRoutes().quotes() });
}

/** What the head of a later page says. */
export function laterQuotesMetadata(page: number) {
  const description = `Page ${page} of every quote, with its speaker and its time.`;
  return pageMetadata({ title: `Quotes, page ${page}`, description, path: siteRoutes().quotes(page) });
}

/** What a page of the wall shows; the first one is there without quotes, too. */
export async function quotesPage(page = 1): Promise<QuotesPage> {
  return { wall: await siteQuotes(), page, namesIn: (await sitePeople()).namesIn };
}

/** What a later page shows; null for one that the wall does not have. */
export async function laterQuotesPage(page: number): Promise<QuotesPage | null> {
  const shown = await quotesPage(page);
  return shown.wall.pages[page - 1] === undefined ? null : shown;
}
