import type { Library } from '@/lib/model/library';
import { listPeople } from '@/lib/people/list-people';
import type { People } from '@/lib/people/person';
import { siteLibrary } from './site-library';

const known = new WeakMap<Library, People>();

/** Who is who on this site; told once for each reading of the library. */
export async function sitePeople(): Promise<People> {
  const library = await siteLibrary();
  const people = known.get(library) ?? listPeople(library);
  known.set(library, people);
  return people;
}
