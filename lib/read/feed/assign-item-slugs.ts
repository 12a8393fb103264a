import { slugOf } from '@/lib/core/links/slug';
import type { FeedEpisode } from '@/lib/core/model/feed';

/** The known facts of an episode that already has a folder. */
export interface KnownEpisode {
  readonly slug: string;
  readonly guid: string | null;
  readonly show: string | null;
}

/**
 * Assigns each item a folder: the one with its guid, else the one with its name unless that is another episode's, else a
 * new name. Items with the same name get -2, -3, oldest first, so that next week's episode cannot take a name. Null for an
 * item without anything to name it by.
 */
export function assignItemSlugs(
  episodes: readonly FeedEpisode[],
  known: readonly KnownEpisode[],
  show: string | null,
): readonly (string | null)[] {
  const bySlug = new Map(known.map((one) => [one.slug, one]));
  const slugs = matchGuids(episodes, known);
  const taken = new Set(slugs);
  const isFree = (slug: string, guid: string | null): boolean => {
    const there = bySlug.get(slug);
    if (taken.has(slug)) return false;
    if (there === undefined) return true;
    // A folder with another guid, or of another show, is another episode with the same name.
    const isOther = there.guid !== null && there.guid !== guid;
    return !isOther && (there.show === null || show === null || there.show === show);
  };
  for (const at of oldestFirst(episodes)) {
    const episode = episodes[at];
    const name = episode === undefined ? null : nameOf(episode);
    if (name === null || slugs[at] !== null) continue;
    let slug = name;
    for (let twin = 2; !isFree(slug, episode?.guid ?? null); twin += 1) slug = `${name}-${twin}`;
    taken.add(slug);
    slugs[at] = slug;
  }
  return slugs;
}

/** The folders of items with a known guid; when several folders have it, the one with the item's name comes first. */
function matchGuids(episodes: readonly FeedEpisode[], known: readonly KnownEpisode[]): (string | null)[] {
  const byGuid = groupByGuid(known);
  const taken = new Set<string>();
  const slugs: (string | null)[] = episodes.map(() => null);
  const order = oldestFirst(episodes);
  for (const isWanted of [isNamedAfter, () => true])
    for (const at of order) {
      const episode = episodes[at];
      if (episode === undefined || slugs[at] !== null) continue;
      const same = byGuid.get(episode.guid ?? '') ?? [];
      const slug = same.find((one) => !taken.has(one) && isWanted(one, episode));
      if (slug === undefined) continue;
      taken.add(slug);
      slugs[at] = slug;
    }
  return slugs;
}

function isNamedAfter(slug: string, episode: FeedEpisode): boolean {
  const name = nameOf(episode);
  return name !== null && slug.startsWith(name) && /^(?:-\d+)?$/.test(slug.slice(name.length));
}

/** The slug an item would get if it were the only one. */
function nameOf({ title, date, guid }: FeedEpisode): string | null {
  return slugOf(title ?? '') ?? slugOf(date ?? '') ?? slugOf(guid ?? '');
}

/** Sorts several folders of one guid in the order in which duplicates were named. */
function groupByGuid(known: readonly KnownEpisode[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { guid, slug } of known)
    if (guid !== null) groups.set(guid, [...(groups.get(guid) ?? []), slug]);
  for (const slugs of groups.values()) slugs.sort((a, b) => a.length - b.length || a.localeCompare(b, 'en'));
  return groups;
}

/** By date; items with missing or equal dates from the end, because feeds start with the newest. */
function oldestFirst(episodes: readonly FeedEpisode[]): number[] {
  const dateOf = (at: number): string => episodes[at]?.date ?? '';
  return [...episodes.keys()].sort((a, b) => dateOf(a).localeCompare(dateOf(b), 'en') || b - a);
}
