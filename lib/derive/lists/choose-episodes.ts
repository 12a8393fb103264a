import { LIST_FILTERS, type ListChoice, type ListFilter, type ListSort } from './list-choice';
import { yearOf } from './list-years';
import type { ListedEpisode } from './listed-episode';

export interface FacetValue {
  readonly name: string;
  readonly episodes: number;
}

export interface ChosenEpisodes {
  readonly episodes: readonly ListedEpisode[];
  /** The values of each filter while the other filters stay set; the number is how many episodes choosing it would show. */
  readonly facets: Readonly<Record<ListFilter, readonly FacetValue[]>>;
}

const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

const VALUES: Readonly<Record<ListFilter, (episode: ListedEpisode) => readonly string[]>> = {
  show: ({ show }) => (show === null ? [] : [show]),
  person: ({ people }) => people,
  topic: ({ topics }) => topics,
  year: (episode) => {
    const year = yearOf(episode);
    return year === null ? [] : [year];
  },
};

/** Filters and sorts a list that is sorted newest first, and counts the other choices. Linear except for the sorting. */
export function chooseEpisodes(listed: readonly ListedEpisode[], choice: ListChoice): ChosenEpisodes {
  const wanted = LIST_FILTERS.map((filter) => ({ filter, value: fold(choice[filter]) }));
  const counts = { show: new Map(), person: new Map(), topic: new Map(), year: new Map() } satisfies Record<
    ListFilter,
    Map<string, FacetValue>
  >;
  const episodes: ListedEpisode[] = [];
  for (const episode of listed) {
    const failed = wanted.filter(
      ({ filter, value }) => value !== '' && !VALUES[filter](episode).some((name) => fold(name) === value),
    );
    if (failed.length === 0) episodes.push(episode);
    if (failed.length > 1) continue;
    // An episode that fails only one filter would be listed if that filter had another value.
    const counted = failed.length === 0 ? LIST_FILTERS : failed.map(({ filter }) => filter);
    for (const filter of counted) countValues(counts[filter], VALUES[filter](episode));
  }
  const facets = {
    show: byName(counts.show),
    person: byName(counts.person),
    topic: byName(counts.topic),
    year: byName(counts.year).reverse(),
  };
  return { episodes: sortEpisodes(episodes, choice.sort), facets };
}

/** Names that differ only in case are one; each episode counts once per name. */
function countValues(counts: Map<string, FacetValue>, names: readonly string[]): void {
  for (const [key, name] of new Map(names.map((name) => [fold(name), name]))) {
    const known = counts.get(key);
    counts.set(key, { name: known?.name ?? name, episodes: (known?.episodes ?? 0) + 1 });
  }
}

const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function byName(counts: ReadonlyMap<string, FacetValue>): FacetValue[] {
  return [...counts.values()].sort((a, b) => COLLATOR.compare(a.name, b.name));
}

/** Episodes without a date or length come last in either direction. */
function sortEpisodes(episodes: readonly ListedEpisode[], sort: ListSort): readonly ListedEpisode[] {
  switch (sort) {
    case 'newest':
      return episodes;
    case 'oldest': {
      const dated = episodes.filter(({ date }) => date !== null);
      return [...dated.reverse(), ...episodes.filter(({ date }) => date === null)];
    }
    case 'longest':
      return [...episodes].sort((a, b) => (b.lengthMs ?? -1) - (a.lengthMs ?? -1));
    case 'title':
      return [...episodes].sort((a, b) => COLLATOR.compare(a.title, b.title));
  }
}
