import type { Moment } from '@/lib/core/model/moment';
import { STORED_KINDS } from './index-outline';
import type { IndexedEpisode } from './index-schema';

/** All moments of a library, ordered by number; `counts` as in the index outline. */
export interface Arrangement {
  readonly episodes: readonly IndexedEpisode[];
  readonly moments: readonly (Omit<Moment, 'episode'> & { readonly episode: number })[];
  readonly counts: readonly number[];
}

function newestFirst(a: IndexedEpisode, b: IndexedEpisode): number {
  const [left, right] = [a.date ?? '', b.date ?? ''];
  if (left !== right) return left > right ? -1 : 1;
  return a.slug < b.slug ? -1 : 1;
}

/**
 * Numbers moments: newest episode first, kinds in the order of STORED_KINDS, all transcripts last. The input order of episodes
 * does not matter; moments of one kind within an episode keep their order.
 */
export function arrangeMoments(moments: readonly Moment[], episodes: readonly IndexedEpisode[]): Arrangement {
  const ordered = [...episodes].sort(newestFirst);
  const numbers = new Map(ordered.map(({ slug }, index) => [slug, index]));
  const width = STORED_KINDS.length;
  const groups: Moment[][] = Array.from({ length: ordered.length * width }, () => []);
  for (const moment of moments) {
    const episode = numbers.get(moment.episode);
    if (episode !== undefined) groups[episode * width + STORED_KINDS.indexOf(moment.kind)]?.push(moment);
  }
  const spoken = (place: number): boolean => place % width === width - 1;
  const places = [...groups.keys()];
  const sorted = [...places.filter((place) => !spoken(place)), ...places.filter(spoken)];
  return {
    episodes: ordered,
    moments: sorted.flatMap((place) =>
      (groups[place] ?? []).map((moment) => ({ ...moment, episode: Math.floor(place / width) })),
    ),
    counts: groups.map((group) => group.length),
  };
}
