import { slugOf } from '@/lib/core/links/slug';
import type { Episode, Library, LibraryFile } from '@/lib/core/model/library';

type ShowEntry = NonNullable<LibraryFile['shows']>[number];

/** A podcast of the library: its library.yaml entry and its episodes. */
export interface Show {
  readonly slug: string;
  readonly name: string;
  readonly entry: ShowEntry | null;
  /** Newest first. */
  readonly episodes: readonly Episode[];
}

/** Folds a show's name to its key; case and spaces do not matter. */
export const showKey = (name: string): string =>
  name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Lists the shows of the episodes by name, each with a unique slug. A name from library.yaml takes precedence over the spelling in
 * episodes; a show without episodes is left out.
 */
export function listShows({ file, episodes }: Pick<Library, 'file' | 'episodes'>): readonly Show[] {
  const entries = new Map((file.shows ?? []).map((entry) => [showKey(entry.name), entry]));
  const groups = new Map<string, Episode[]>();
  for (const episode of episodes) {
    const { show } = episode.summary.meta;
    if (show === null) continue;
    const group = groups.get(showKey(show));
    if (group === undefined) groups.set(showKey(show), [episode]);
    else group.push(episode);
  }
  const named = [...groups].map(([key, own]) => {
    const entry = entries.get(key) ?? null;
    return { key, entry, name: entry?.name ?? own[0]?.summary.meta.show ?? key, episodes: own };
  });
  // Slugs set in library.yaml are kept; the others are assigned by name, so that the order of files does not matter.
  const chosen = (entry: ShowEntry | null): number => (entry?.slug === undefined ? 1 : 0);
  named.sort((a, b) => chosen(a.entry) - chosen(b.entry) || (a.key < b.key ? -1 : 1));
  const taken = new Set<string>();
  const shows = named.map(({ name, entry, episodes: own }): Show => {
    const slug = freeSlug(slugOf(entry?.slug ?? name) ?? 'show', taken);
    taken.add(slug);
    return { slug, name, entry, episodes: own };
  });
  return shows.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  let slug = wanted;
  for (let n = 2; taken.has(slug); n += 1) slug = `${wanted}-${n}`;
  return slug;
}
