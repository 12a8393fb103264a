import type { LibraryFile } from '@/lib/core/model/library';
import type { TopicalMoment } from './gather-mentions';
import { listTopics, type Topic } from './list-topics';

/** How often something speaks of a topic. */
export interface TopicCount {
  readonly topic: Topic;
  /** Moments that name it. */
  readonly moments: number;
  /** How often it is named in them. */
  readonly mentions: number;
}

/** A topic with everything that is said of it. */
export interface TopicRecord extends TopicCount {
  /** The moments that name it, in the order they came in: newest episode first. */
  readonly found: readonly TopicalMoment[];
  /** The slugs of the episodes that name it, newest first. */
  readonly episodes: readonly string[];
}

export interface TopicIndex {
  /** Every topic of library.yaml in its order, those that nobody names as well, by slug. */
  readonly byTopic: ReadonlyMap<string, TopicRecord>;
  /** What an episode (by slug) speaks of, most moments first. */
  readonly byEpisode: ReadonlyMap<string, readonly TopicCount[]>;
  /** What a moment (by id) speaks of, in the order of its words. */
  readonly byMoment: ReadonlyMap<string, readonly Topic[]>;
  /** What somebody speaks of in quotes and in the transcript, by the name as it is written there, most moments first. */
  readonly bySpeaker: ReadonlyMap<string, readonly TopicCount[]>;
}

/** Adds up how often the topics are named. */
class Tally {
  private readonly counts = new Map<Topic, { moments: number; mentions: number }>();

  add(topic: Topic, mentions: number): void {
    const count = this.counts.get(topic) ?? { moments: 0, mentions: 0 };
    this.counts.set(topic, { moments: count.moments + 1, mentions: count.mentions + mentions });
  }

  /** Most moments first, then most mentions, then by name. */
  list(): TopicCount[] {
    return [...this.counts]
      .map(([topic, count]) => ({ topic, ...count }))
      .sort(
        (a, b) =>
          b.moments - a.moments || b.mentions - a.mentions || a.topic.name.localeCompare(b.topic.name, 'en'),
      );
  }
}

function tallyIn(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? new Tally();
  tallies.set(key, tally);
  return tally;
}

const listAll = (tallies: ReadonlyMap<string, Tally>): Map<string, TopicCount[]> =>
  new Map([...tallies].map(([key, tally]) => [key, tally.list()]));

/** Arranges what was found by topic, by episode, by moment and by speaker. */
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
      tallyIn(episodes, moment.episode).add(topic, count);
      if (moment.speaker !== null) tallyIn(speakers, moment.speaker).add(topic, count);
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
