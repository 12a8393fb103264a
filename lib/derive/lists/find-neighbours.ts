interface Dated {
  readonly slug: string;
  readonly show: string | null;
}

export interface EpisodeNeighbours<T> {
  /** The next one back in time; null before the first. */
  readonly earlier: T | null;
  readonly later: T | null;
}

/**
 * Finds for every episode of a list, newest first, the one before and the one after it: of its own show, and where its show
 * has none on that side, of the library. One pass each way.
 */
export function findNeighbours<T extends Dated>(
  newestFirst: readonly T[],
): ReadonlyMap<string, EpisodeNeighbours<T>> {
  const later = lastMet(newestFirst);
  const earlier = lastMet([...newestFirst].reverse());
  return new Map(
    newestFirst.map(({ slug }) => [
      slug,
      { earlier: earlier.get(slug) ?? null, later: later.get(slug) ?? null },
    ]),
  );
}

/** What stands in front of each: the last of its show, else the last of all. */
function lastMet<T extends Dated>(episodes: readonly T[]): Map<string, T | null> {
  const before = new Map<string, T | null>();
  const ofShow = new Map<string | null, T>();
  let last: T | null = null;
  for (const episode of episodes) {
    before.set(episode.slug, ofShow.get(episode.show) ?? last);
    ofShow.set(episode.show, episode);
    last = episode;
  }
  return before;
}
