import { nearestName } from '@/lib/core/diagnostics/nearest-name';
import type { Library } from '@/lib/core/model/library';

/** Whether an address without a host leads somewhere, and why not. */
export type Destination =
  | { readonly exists: true }
  | { readonly exists: false; readonly why: string; readonly hint?: string };

export type FindDestination = (url: string, slug: string) => Destination;

const PAGES = new Set(['/', '/episodes/', '/topics/', '/about/', '/search/']);
const FOUND: Destination = { exists: true };

/**
 * Returns a function that looks up an address of this site: pages, episodes, quotes, files of public/ and of the episode's
 * own folder. `exists` is never called for a path outside of them.
 */
export function createDestinationFinder(
  library: Library,
  exists: (path: string) => boolean,
): FindDestination {
  const slugs = new Map(library.episodes.map(({ slug, frontMatter }) => [slug, frontMatter.draft === true]));
  const quotes = new Set(library.episodes.flatMap(({ summary }) => summary.quotes.map(({ id }) => id)));
  const base = (library.file.site?.base ?? '').replace(/^\/*|\/+$/g, '');
  return (url, slug) => {
    const path = pathOf(url, slug);
    if (path === null) return { exists: false, why: 'the address cannot be read' };
    const own = base !== '' && path.startsWith(`/${base}/`) ? path.slice(base.length + 1) : path;
    const page = own.endsWith('/') ? own : `${own}/`;
    const [, kind, name] = /^\/(episodes|q)\/([^/]+)\/(?:index\.html\/)?$/.exec(page) ?? [];
    if (PAGES.has(page) || (kind === 'q' && quotes.has(name ?? ''))) return FOUND;
    if (exists(own.slice(1))) return FOUND;
    if (kind === 'episodes' && name !== undefined) return episodeAt(name, slugs);
    return { exists: false, why: 'no such page of this site, and no such file in public/' };
  };
}

function episodeAt(name: string, slugs: ReadonlyMap<string, boolean>): Destination {
  const draft = slugs.get(name);
  if (draft === false) return FOUND;
  if (draft === true) return { exists: false, why: 'the episode is a draft' };
  const nearest = nearestName(name, [...slugs.keys()]);
  const hint = nearest === null ? {} : { hint: `Did you mean “/episodes/${nearest}/”?` };
  return { exists: false, why: 'no such episode', ...hint };
}

/** The decoded path that a browser would request from the episode's page; `..` above the site ends at its root. */
function pathOf(url: string, slug: string): string | null {
  try {
    const { pathname } = new URL(url, `https://site.invalid/episodes/${slug}/`);
    const path = decodeURIComponent(pathname);
    return /(?:^|[\\/])\.\.(?:[\\/]|$)|\0/.test(path) ? null : path;
  } catch {
    return null;
  }
}
