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

/** Guests, hosts, and whoever else is heard and has a page, under the names they have there: who filters by a person finds all of it. */
function namesOf({ slug, summary: { meta } }: Episode, { namesIn, bySlug }: People): string[] {
  const known = namesIn.get(slug);
  const names = [...meta.guests, ...meta.hosts].map(
    ({ name }) => bySlug.get(known?.get(name) ?? '')?.name ?? name,
  );
  const heard = [...new Set(known?.values())].flatMap((person) => bySlug.get(person)?.name ?? []);
  return [...new Set([...names, ...heard])];
}

/** What a list says of an episode with these people, which speaks of these topics. */
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
    // A map without a duration ends at the last time that is named, which is no length.
    lengthMs: episodeDurationMs(episode),
    sketch: encodeSketch(map),
    ...(frontMatter.language === undefined ? {} : { language: frontMatter.language }),
  };
}

/** Derives the lists of a library. */
export function deriveLists(library: Library) {
  const { byEpisode, byTopic } = libraryTopics(library);
  // In one order everywhere the file that filters is a sixth smaller.
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
