import type { Library } from '@/lib/core/model/library';
import type { EpisodeMap } from '@/lib/derive/episode-map/derive-map';
import { oncePerLibrary } from './once-per-library';
import { libraryTopics } from './site-topics';

const MOST = 10;
/** How many topics the marks can highlight: more than are listed below the map, for topic names elsewhere on the page. */
const MOST_KNOWN = 40;
/** A single mark needs no highlighting. */
const LEAST_MARKS = 2;

interface TimedTopics {
  readonly id: string;
  readonly startMs: number | null;
  readonly topics: readonly { readonly slug: string; readonly name: string }[];
}

export interface MapTopics {
  /** The topics listed below the map, most marks first. */
  readonly topics: readonly { readonly slug: string; readonly name: string }[];
  /** Slugs of the topics of each mark, by the mark's id. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

const topicsByEpisode = oncePerLibrary((library: Library) => {
  const byEpisode = new Map<string, TimedTopics[]>();
  for (const { moment, mentions } of libraryTopics(library).moments) {
    const timed = { id: moment.id, startMs: moment.startMs, topics: mentions.map(({ topic }) => topic) };
    const own = byEpisode.get(moment.episode);
    if (own === undefined) byEpisode.set(moment.episode, [timed]);
    else own.push(timed);
  }
  return byEpisode;
});

/** Finds the topics of each mark of an episode's map: a quote or point has its own, a segment those of all moments in it. */
export async function mapTopics(episode: string, map: EpisodeMap | null): Promise<MapTopics> {
  const moments = (await topicsByEpisode()).get(episode) ?? [];
  const marks = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  const rows = [...(map?.segments ?? [])].sort((a, b) => a.startMs - b.startMs);
  const own = new Set([
    ...(map?.quotes.map(({ id }) => id) ?? []),
    ...(map?.points.flatMap(({ ids }) => ids) ?? []),
  ]);
  for (const { id, startMs, topics } of moments) {
    const row = startMs === null ? undefined : rows.findLast((one) => one.startMs <= startMs);
    const held = [...(own.has(id) ? [id] : []), ...(row === undefined ? [] : [row.id])];
    for (const { slug, name } of topics) {
      names.set(slug, name);
      for (const mark of held) marks.set(mark, (marks.get(mark) ?? new Set()).add(slug));
    }
  }
  const counts = new Map<string, number>();
  for (const slugs of marks.values()) for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const known = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_KNOWN);
  const slugs = new Set(known.map(([slug]) => slug));
  return {
    topics: known
      .filter(([, count]) => count >= LEAST_MARKS)
      .slice(0, MOST)
      .map(([slug]) => ({ slug, name: names.get(slug) ?? slug })),
    marks: new Map([...marks].map(([id, held]) => [id, [...held].filter((slug) => slugs.has(slug))])),
  };
}
