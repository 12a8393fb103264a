import type { PeopleListing } from '@/lib/derive/people/page-people';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { numberParams } from '@/lib/site/library/page-params';
import { siteRoutes } from '@/lib/site/library/site-library';
import { sitePeopleListing } from '@/lib/site/library/site-people';

export interface PeoplePage {
  readonly listing: PeopleListing;
  /** 1-based. */
  readonly page: number;
}

/** The address parameter of every page of the list of people after the first. */
export async function laterPeopleParams(): Promise<{ n: string }[]> {
  return numberParams((await sitePeopleListing()).pages.length);
}

/** Metadata of the first page. */
export function peopleMetadata() {
  const description = 'Every host, guest and quoted speaker, by name.';
  return pageMetadata({ title: 'People', description, path: siteRoutes().people() });
}

/** Metadata of a later page. */
export function laterPeopleMetadata(page: number) {
  const description = `Page ${page} of every host, guest and quoted speaker, by name.`;
  return pageMetadata({ title: `People, page ${page}`, description, path: siteRoutes().people(page) });
}

/** Data of a page of the list; the first page exists even without people. */
export async function peoplePage(page = 1): Promise<PeoplePage> {
  return { listing: await sitePeopleListing(), page };
}

/** Data of a later page; null for a page that does not exist. */
export async function laterPeoplePage(page: number): Promise<PeoplePage | null> {
  const shown = await peoplePage(page);
  return shown.listing.pages[page - 1] === undefined ? null : shown;
}
