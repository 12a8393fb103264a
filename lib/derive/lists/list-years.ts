import { EPISODES_A_PAGE } from './cut-pages';
import type { ListedEpisode } from './listed-episode';

export interface ListedYear {
  /** Four digits; null for episodes without a date. */
  readonly year: string | null;
  readonly episodes: number;
  /** The page of the list where the year begins. */
  readonly page: number;
}

/** Returns the year of an episode; null without a date. */
export function yearOf({ date }: Pick<ListedEpisode, 'date'>): string | null {
  return date === null ? null : date.slice(0, 4);
}

/** Lists the years of a list sorted by date, in its order, each with the page where it begins. */
export function listYears(
  episodes: readonly Pick<ListedEpisode, 'date'>[],
  perPage = EPISODES_A_PAGE,
): readonly ListedYear[] {
  const years = new Map<string | null, { episodes: number; page: number }>();
  for (const [place, episode] of episodes.entries()) {
    const year = yearOf(episode);
    const known = years.get(year);
    if (known === undefined) years.set(year, { episodes: 1, page: Math.floor(place / perPage) + 1 });
    else known.episodes += 1;
  }
  return [...years].map(([year, rest]) => ({ year, ...rest }));
}

/** Groups consecutive episodes of one year. */
export function groupByYear<T extends Pick<ListedEpisode, 'date'>>(
  episodes: readonly T[],
): readonly { readonly year: string | null; readonly episodes: readonly T[] }[] {
  const groups: { year: string | null; episodes: T[] }[] = [];
  for (const episode of episodes) {
    const last = groups.at(-1);
    if (last !== undefined && last.year === yearOf(episode)) last.episodes.push(episode);
    else groups.push({ year: yearOf(episode), episodes: [episode] });
  }
  return groups;
}
