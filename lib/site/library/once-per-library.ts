import type { Library } from '@/lib/core/model/library';
import { siteLibrary } from './site-library';

/** Computes something over a library once, however often it is asked for the same one. */
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
 * Computes something over the site's library once a build, however many pages ask for it; in `npm run dev`, where every page
 * reads the library anew, once a page.
 */
export function oncePerLibrary<T>(derive: (library: Library) => T): () => Promise<T> {
  const known = perLibrary(derive);
  return async () => known(await siteLibrary());
}
