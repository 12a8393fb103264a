import type { Library } from '@/lib/core/model/library';
import { siteLibrary } from './site-library';

/** Caches what is derived from a library. */
export function perLibrary<T>(derive: (library: Library) => T): (library: Library) => T {
  const known = new WeakMap<Library, { readonly value: T }>();
  return (library) => {
    const before = known.get(library);
    if (before !== undefined) return before.value;
    const value = derive(library);
    known.set(library, { value });
    return value;
  };
}

/**
 * Derives something from the site's library once per build; in `npm run dev`, where every page reads the library again, once
 * per page.
 */
export function oncePerLibrary<T>(derive: (library: Library) => T): () => Promise<T> {
  const known = perLibrary(derive);
  return async () => known(await siteLibrary());
}
