import type { PeopleListing } from '@/lib/derive/people/page-people';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { numberParams } from '@/lib/site/library/page-params';
import { siteRoutes } from '@/lib/site/library/site-library';
import { sitePeopleListing } from '@/lib/site/library/site-people';

export interface PeoplePage {
  readonly listing: PeopleListing;
  /** From 1. */
  readonly page: number;
}

/** The address parameter of every page of the list of people after the first. */
export async function laterPeopleParams(): Promise<{ n: string }[]> {
  return numberParams((await sitePeopleListing()).pages.length);
}

/** What the head of the first page says. */
export function peopleMetadata() {
  const description = 'Every host, guest and quoted speaker, by name.';
  return pageMetadata({ title: 'People', description, path: siteRoutes().people() });
}

/** What the head of a later page says. */
export function laterPeopleMetadata(page: number) {
  const description = `Page ${page} of every host, guest and quoted speaker, by name.`;
  return pageMetadata({ title: `People, page ${page}`, description, path: siteRoutes().people(page) });
}

/** What a page of the list shows; the first one is there without people, too. */
export async function peoplePage(page = 1): Promise<PeoplePage> {
  return { listing: await sitePeopleListing(), page };
}

/** What a later page shows; null for one that the list does not have. */
export async function laterPeoplePage(page: number): Promise<PeoplePage | null> {
  const shown = await peoplePage(page);
  return shown.listing.pages[page - 1] === undefined ? null : shown;
}
