import type { People } from '@/lib/derive/people/person-record';
import type { QuoteWall } from '@/lib/derive/quotes/page-quotes';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { numberParams } from '@/lib/site/library/page-params';
import { siteRoutes } from '@/lib/site/library/site-library';
import { sitePeople } from '@/lib/site/library/site-people';
import { siteQuotes } from '@/lib/site/library/site-quotes';

export interface QuotesPage {
  readonly wall: QuoteWall;
  /** 1-based. */
  readonly page: number;
  readonly namesIn: People['namesIn'];
}

/** The address parameter of every page of the wall after the first. */
export async function laterQuotesParams(): Promise<{ n: string }[]> {
  return numberParams((await siteQuotes()).pages.length);
}

/** Metadata of the first page. */
export function quotesMetadata() {
  const description = 'Every quote, with its speaker and its time, newest episode first.';
  return pageMetadata({ title: 'Quotes', description, path: siteRoutes().quotes() });
}

/** Metadata of a later page. */
export function laterQuotesMetadata(page: number) {
  const description = `Page ${page} of every quote, with its speaker and its time.`;
  return pageMetadata({ title: `Quotes, page ${page}`, description, path: siteRoutes().quotes(page) });
}

/** Data of a page of the wall; the first page exists even without quotes. */
export async function quotesPage(page = 1): Promise<QuotesPage> {
  return { wall: await siteQuotes(), page, namesIn: (await sitePeople()).namesIn };
}

/** Data of a later page; null for a page that does not exist. */
export async function laterQuotesPage(page: number): Promise<QuotesPage | null> {
  const shown = await quotesPage(page);
  return shown.wall.pages[page - 1] === undefined ? null : shown;
}
