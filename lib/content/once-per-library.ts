import type { Library } from '@/lib/model/library';
import { siteLibrary } from './site-library';

/**
 * Computes something over the whole library once a build, however many pages ask for it; in `npm run dev`, where every page
 * reads the library anew, once a page.
 */
export function oncePerLibrary<T>(derive: (library: Library) => T): () => Promise<T> {
  const known = new WeakMap<Library, T>();
  return async () => {
    const library = await siteLibrary();
    const before = known.get(library);
    if (before !== undefined) return before;
    const value = derive(library);
    known.set(library, value);
    return value;
  };
}
