import type { Episode, Library } from '@/lib/core/model/library';
import { episodeDurationMs } from '@/lib/derive/episode-map/episode-duration';
import { mapEpisode } from '@/lib/derive/episode-map/map-episode';
import { encodeSketch } from '@/lib/derive/episode-map/sketch-map';
import { countPages } from '@/lib/derive/lists/cut-pages';
import { type EpisodeNeighbours, findNeighbours } from '@/lib/derive/lists/find-neighbours';
import { listYears } from '@/lib/derive/lists/list-years';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';
import type { People } from '@/lib/derive/people/person-record';
import { oncePerLibrary } from './once-per-library';
import { libraryPeople } from './site-people';
import { libraryTopics } from './site-topics';

/** The names of guests, hosts and other speakers with a page, as written there, so that a filter by person finds all their episodes. */
function namesOf({ slug, summary: { meta } }: Episode, { namesIn, bySlug }: People): string[] {
  const known = namesIn.get(slug);
  const names = [...meta.guests, ...meta.hosts].map(
    ({ name }) => bySlug.get(known?.get(name) ?? '')?.name ?? name,
  );
  const speakers = [...new Set(known?.values())].flatMap((person) => bySlug.get(person)?.name ?? []);
  return [...new Set([...names, ...speakers])];
}

/** Builds an episode's entry in lists, with its people and topics. */
function listEpisode(episode: Episode, people: readonly string[], topics: readonly string[]): ListedEpisode {
  const { slug, summary, frontMatter } = episode;
  const { meta } = summary;
  const map = mapEpisode(episode);
  return {
    slug,
    title: meta.title ?? slug,
    date: meta.date,
    show: meta.show,
    people,
    topics,
    // Not the map's length: without a duration it ends at the last time in the summary.
    lengthMs: episodeDurationMs(episode),
    sketch: encodeSketch(map),
    ...(frontMatter.language === undefined ? {} : { language: frontMatter.language }),
  };
}

/** Derives the lists of a library. */
export function deriveLists(library: Library) {
  const { byEpisode, byTopic } = libraryTopics(library);
  // The same order in every episode makes the filter's file a sixth smaller when compressed.
  const places = new Map([...byTopic.keys()].map((slug, place) => [slug, place]));
  const placeOf = (slug: string): number => places.get(slug) ?? 0;
  const people = libraryPeople(library);
  const listed = library.episodes.map((episode) => {
    const own = (byEpisode.get(episode.slug) ?? []).toSorted(
      (a, b) => placeOf(a.topic.slug) - placeOf(b.topic.slug),
    );
    return listEpisode(
      episode,
      namesOf(episode, people),
      own.map(({ topic }) => topic.name),
    );
  });
  return {
    listed,
    pages: countPages(listed.length),
    years: listYears(listed),
    bySlug: new Map(listed.map((one) => [one.slug, one])),
    neighbours: findNeighbours(listed),
  };
}

/** All episodes as lists show them, newest first, with their years and pages. */
export const siteLists = oncePerLibrary(deriveLists);

/** The episodes before and after one. */
export async function neighbourEpisodes(slug: string): Promise<EpisodeNeighbours<ListedEpisode>> {
  return (await siteLists()).neighbours.get(slug) ?? { earlier: null, later: null };
}
