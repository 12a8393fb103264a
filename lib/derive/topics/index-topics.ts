import type { LibraryFile } from '@/lib/core/model/library';
import type { TopicalMoment } from './gather-mentions';
import { listTopics, type Topic } from './list-topics';

/** How often something mentions a topic. */
export interface TopicCount {
  readonly topic: Topic;
  /** Moments that mention it. */
  readonly moments: number;
  /** How often they mention it. */
  readonly mentions: number;
}

/** A topic with all its moments. */
export interface TopicRecord extends TopicCount {
  /** The moments that mention it, in input order: newest episode first. */
  readonly found: readonly TopicalMoment[];
  /** The slugs of the episodes that mention it, newest first. */
  readonly episodes: readonly string[];
}

export interface TopicIndex {
  /** Every topic of library.yaml by slug, in file order, including those without mentions. */
  readonly byTopic: ReadonlyMap<string, TopicRecord>;
  /** The topics of an episode (by slug), most moments first. */
  readonly byEpisode: ReadonlyMap<string, readonly TopicCount[]>;
  /** The topics of a moment (by id), in text order. */
  readonly byMoment: ReadonlyMap<string, readonly Topic[]>;
  /** The topics a speaker mentions in quotes and transcripts, by the name as written there, most moments first. */
  readonly bySpeaker: ReadonlyMap<string, readonly TopicCount[]>;
}

/** Counts how often topics are mentioned. */
class Tally {
  private readonly counts = new Map<Topic, { moments: number; mentions: number }>();

  add(topic: Topic, mentions: number): void {
    const count = this.counts.get(topic) ?? { moments: 0, mentions: 0 };
    this.counts.set(topic, { moments: count.moments + 1, mentions: count.mentions + mentions });
  }

  /** Sorted by moments, then mentions (most first), then name. */
  list(): TopicCount[] {
    return [...this.counts]
      .map(([topic, count]) => ({ topic, ...count }))
      .sort(
        (a, b) =>
          b.moments - a.moments || b.mentions - a.mentions || a.topic.name.localeCompare(b.topic.name, 'en'),
      );
  }
}

function getTally(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? new Tally();
  tallies.set(key, tally);
  return tally;
}

const listAll = (tallies: ReadonlyMap<string, Tally>): Map<string, TopicCount[]> =>
  new Map([...tallies].map(([key, tally]) => [key, tally.list()]));

/** Indexes mentions by topic, episode, moment and speaker. */
export function indexTopics(file: LibraryFile, found: readonly TopicalMoment[]): TopicIndex {
  const records = new Map(
    listTopics(file).map((topic) => [
      topic.slug,
      { topic, moments: 0, mentions: 0, found: [] as TopicalMoment[], episodes: new Set<string>() },
    ]),
  );
  const byMoment = new Map<string, Topic[]>();
  const episodes = new Map<string, Tally>();
  const speakers = new Map<string, Tally>();
  for (const topical of found) {
    const { moment, mentions } = topical;
    const counts = new Map<Topic, number>();
    for (const { topic } of mentions) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    byMoment.set(moment.id, [...counts.keys()]);
    for (const [topic, count] of counts) {
      getTally(episodes, moment.episode).add(topic, count);
      if (moment.speaker !== null) getTally(speakers, moment.speaker).add(topic, count);
      const record = records.get(topic.slug);
      if (record === undefined) continue;
      record.moments += 1;
      record.mentions += count;
      record.found.push(topical);
      record.episodes.add(moment.episode);
    }
  }
  const byTopic = [...records].map(
    ([slug, record]) => [slug, { ...record, episodes: [...record.episodes] }] as const,
  );
  return {
    byTopic: new Map(byTopic),
    byEpisode: listAll(episodes),
    byMoment,
    bySpeaker: listAll(speakers),
  };
}
