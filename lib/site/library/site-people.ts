import { listPeople } from '@/lib/derive/people/list-people';
import { type PeopleListing, pagePeople } from '@/lib/derive/people/page-people';
import type { People } from '@/lib/derive/people/person-record';
import { perLibrary } from './once-per-library';
import { siteLibrary } from './site-library';

/** Who is who in a library; told once for a library, however many pages ask. */
export const libraryPeople = perLibrary(listPeople);

/** Who is who on this site. */
export async function sitePeople(): Promise<People> {
  return libraryPeople(await siteLibrary());
}

/** The list of people in pages. */
export async function sitePeopleListing(): Promise<PeopleListing> {
  return pagePeople((await sitePeople()).persons);
}
