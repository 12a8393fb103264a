import type { ListedEpisode } from './listed-episode';

/** The file a browser fetches to filter and sort: each name once, and episodes as rows that refer to names by index. */
export interface EpisodeListFile {
  readonly version: 1;
  readonly shows: readonly string[];
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly episodes: readonly EpisodeLine[];
}

/** Slug, title, date, show, seconds (-1 when unknown), people, topics, map sketch, and the language if one is set. */
type EpisodeLine = readonly [
  slug: string,
  title: string,
  date: string,
  show: number,
  seconds: number,
  people: readonly number[],
  topics: readonly number[],
  sketch: string,
  language?: string,
];

/** Numbers names in order of first use. */
function createNumbers(): { numberOf: (name: string) => number; names: () => string[] } {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  return { numberOf, names: () => [...numbers.keys()] };
}

/** Encodes a list as the file that browsers fetch; `decodeEpisodeList` is its inverse, except for fractions of a second. */
export function encodeEpisodeList(listed: readonly ListedEpisode[]): EpisodeListFile {
  const [shows, people, topics] = [createNumbers(), createNumbers(), createNumbers()];
  const episodes = listed.map((one): EpisodeLine => {
    const line = [
      one.slug,
      one.title,
      one.date ?? '',
      one.show === null ? -1 : shows.numberOf(one.show),
      one.lengthMs === null ? -1 : Math.round(one.lengthMs / 1000),
      one.people.map(people.numberOf),
      one.topics.map(topics.numberOf),
      one.sketch,
    ] as const;
    return one.language === undefined ? line : [...line, one.language];
  });
  return { version: 1, shows: shows.names(), people: people.names(), topics: topics.names(), episodes };
}

/** Decodes the file; throws with a remedy when it is not an episode list of this version. */
export function decodeEpisodeList(file: EpisodeListFile): readonly ListedEpisode[] {
  if (file?.version !== 1 || !Array.isArray(file.episodes))
    throw new Error('episode list: unknown version, rebuild with npm run build');
  const names = (from: readonly string[], numbers: readonly number[]): string[] =>
    numbers.flatMap((number) => from[number] ?? []);
  return file.episodes.map(([slug, title, date, show, seconds, people, topics, sketch, language]) => ({
    slug,
    title,
    date: date === '' ? null : date,
    show: file.shows[show] ?? null,
    people: names(file.people, people),
    topics: names(file.topics, topics),
    lengthMs: seconds < 0 ? null : seconds * 1000,
    sketch,
    ...(language === undefined ? {} : { language }),
  }));
}
