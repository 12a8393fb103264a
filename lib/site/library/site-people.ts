import { listPeople } from '@/lib/derive/people/list-people';
import { type PeopleListing, pagePeople } from '@/lib/derive/people/page-people';
import type { People } from '@/lib/derive/people/person-record';
import { perLibrary } from './once-per-library';
import { siteLibrary } from './site-library';

/** The people of a library, resolved once per library. */
export const libraryPeople = perLibrary(listPeople);

/** The people of this site. */
export async function sitePeople(): Promise<People> {
  return libraryPeople(await siteLibrary());
}

/** The list of people in pages. */
export async function sitePeopleListing(): Promise<PeopleListing> {
  return pagePeople((await sitePeople()).persons);
}
