import { slugOf } from '@/lib/core/links/slug';

/** A list of people has pages in a folder of this name. */
const TAKEN = 'page';

/**
 * Gives each name an address of its own, those that come first the shorter one; a name without letters has none.
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
