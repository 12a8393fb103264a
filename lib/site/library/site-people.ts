import { listPeople } from '@/lib/derive/people/list-people';
import { type PeopleListing, pagePeople } from '@/lib/derive/people/page-people';
import type { People } from '@/lib/derive/people/person-record';
import { perLibrary } from './once-per-library';
import { NONE, numberParams } from './page-params';
import { siteLibrary } from './site-library';

/** Who is who in a library; told once for a library, however many pages ask. */
export const libraryPeople = perLibrary(listPeople);

/** Who is who on this site. */
export async function sitePeople(): Promise<People> {
  return libraryPeople(await siteLibrary());
}

/** The address parameter of every person's page. */
export async function personParams(): Promise<{ slug: string }[]> {
  const { persons } = await sitePeople();
  return persons.length === 0 ? [{ slug: NONE }] : persons.map(({ slug }) => ({ slug }));
}

/** The list of people in pages. */
export async function sitePeopleListing(): Promise<PeopleListing> {
  return pagePeople((await sitePeople()).persons);
}

/** The address parameter of every page of the list of people behind the first. */
export async function peopleParams(): Promise<{ n: string }[]> {
  return numberParams((await sitePeopleListing()).pages.length);
}
