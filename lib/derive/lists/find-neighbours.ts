interface Dated {
  readonly slug: string;
  readonly show: string | null;
}

export interface EpisodeNeighbours<T> {
  /** The next older episode; null for the oldest. */
  readonly earlier: T | null;
  readonly later: T | null;
}

/**
 * Finds the previous and the next episode of each episode in a list sorted newest first: within its show, or within the library
 * when the show has none on that side. One pass in each direction.
 */
export function findNeighbours<T extends Dated>(
  newestFirst: readonly T[],
): ReadonlyMap<string, EpisodeNeighbours<T>> {
  const later = mapPrevious(newestFirst);
  const earlier = mapPrevious([...newestFirst].reverse());
  return new Map(
    newestFirst.map(({ slug }) => [
      slug,
      { earlier: earlier.get(slug) ?? null, later: later.get(slug) ?? null },
    ]),
  );
}

/** Maps each episode to the one listed above it: the last of its show, else the last of all. */
function mapPrevious<T extends Dated>(episodes: readonly T[]): Map<string, T | null> {
  const previous = new Map<string, T | null>();
  const ofShow = new Map<string | null, T>();
  let last: T | null = null;
  for (const episode of episodes) {
    previous.set(episode.slug, ofShow.get(episode.show) ?? last);
    ofShow.set(episode.show, episode);
    last = episode;
  }
  return previous;
}
