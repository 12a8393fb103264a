import { slugOf } from '@/lib/core/links/slug';

/** The pages of the list of people are in a folder of this name. */
const TAKEN = 'page';

/**
 * Assigns each name a unique slug; earlier names get the shorter one, and a name without letters gets none.
 * @example assignPersonSlugs(['José Reed', 'Jose Reed']) // ["jose-reed", "jose-reed-2"]
 */
export function assignPersonSlugs(names: readonly string[]): (string | null)[] {
  const taken = new Set([TAKEN]);
  return names.map((name) => {
    const slug = slugOf(name);
    if (slug === null) return null;
    let own = slug;
    for (let copy = 2; taken.has(own); copy += 1) own = `${slug}-${copy}`;
    taken.add(own);
    return own;
  });
}
