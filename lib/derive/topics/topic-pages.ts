import type { MomentKind } from '@/lib/core/model/moment';
import type { TopicalMoment } from './gather-mentions';
import type { TopicRecord } from './index-topics';
import type { Topic } from './list-topics';

/** The moments of one episode about a topic, sorted by time; those without a time come last. */
export interface EpisodeGroup {
  readonly episode: string;
  readonly moments: readonly TopicalMoment[];
  /** Moments beyond those listed, which a search finds. */
  readonly more: number;
}

/** A page has whole episodes, and up to this many moments. */
const MOMENTS = 180;
const DOZEN = 12;

interface Shape {
  /** Per page. */
  readonly episodes: number;
  /** Shown per episode. */
  readonly moments: number;
}

const USUAL: Shape = { episodes: 60, moments: 60 };
/**
 * For a topic that would fill more than a dozen pages: readers do not read thousands of moments, and each takes the build a quarter of a
 * millisecond. The search link of each episode finds the others.
 */
const OVERVIEW: Shape = { episodes: 45, moments: 4 };

/** If an episode has more than can be shown, quotes and summaries come before mere list entries. */
const PRIORITY: readonly MomentKind[] = ['quote', 'point', 'timeline', 'section', 'episode', 'transcript'];

function choose(moments: readonly TopicalMoment[], most: number): TopicalMoment[] {
  const rank = ({ moment }: TopicalMoment): number => PRIORITY.indexOf(moment.kind);
  const chosen = [...moments].sort(byTime);
  return moments.length <= most
    ? chosen
    : chosen
        .sort((a, b) => rank(a) - rank(b))
        .slice(0, most)
        .sort(byTime);
}

function byTime({ moment: a }: TopicalMoment, { moment: b }: TopicalMoment): number {
  if (a.startMs === null || b.startMs === null)
    return Number(a.startMs === null) - Number(b.startMs === null);
  return a.startMs - b.startMs;
}

/** Splits a topic's moments into pages of whole episodes, newest first; at least one page. */
export function pageTopic({ found }: Pick<TopicRecord, 'found'>): EpisodeGroup[][] {
  const pages: EpisodeGroup[][] = [[]];
  let listed = 0;
  const groups = groupByEpisode(found);
  const shape = found.length > DOZEN * MOMENTS ? OVERVIEW : USUAL;
  for (const [episode, all] of groups) {
    const moments = choose(all, shape.moments);
    const page = pages.at(-1) ?? [];
    const full = page.length === shape.episodes || (page.length > 0 && listed + moments.length > MOMENTS);
    const group = { episode, moments, more: all.length - moments.length };
    if (full) pages.push([group]);
    else page.push(group);
    listed = moments.length + (full ? 0 : listed);
  }
  return pages;
}

function groupByEpisode(found: readonly TopicalMoment[]): Map<string, TopicalMoment[]> {
  const groups = new Map<string, TopicalMoment[]>();
  for (const topical of found) {
    const group = groups.get(topical.moment.episode);
    if (group === undefined) groups.set(topical.moment.episode, [topical]);
    else group.push(topical);
  }
  return groups;
}

/** Another topic of the same moments. */
export interface Companion {
  readonly topic: Topic;
  readonly moments: number;
}

export interface TopicDigest {
  /** Speakers who mention the topic in quotes and transcripts, most moments first. */
  readonly speakers: readonly (Speaker & { readonly moments: number })[];
  /** Topics mentioned in the same moments, most often first. */
  readonly companions: readonly Companion[];
  /** The earliest and the latest moment by the episode's date and the time; within an episode, moments with a time come first. */
  readonly first: TopicalMoment | null;
  readonly last: TopicalMoment | null;
}

/** A speaker: a person with a page (slug), or a name as written. */
export interface Speaker {
  readonly name: string;
  readonly slug: string | null;
}

/** What a digest needs from the library. */
export interface DigestSource {
  /** An episode's date, YYYY-MM-DD, or null. */
  readonly dayOf: (episode: string) => string | null;
  /** The speaker with a name in an episode. */
  readonly speakerOf: (episode: string, name: string) => Speaker;
}

/** In a single episode without times the last moment is unknown: its first moment is both. */
function lastOf(latest: readonly TopicalMoment[], first: TopicalMoment | null): TopicalMoment | null {
  const timed = latest.findLast(({ moment }) => moment.startMs !== null);
  return timed ?? (first !== null && latest.includes(first) ? first : (latest[0] ?? null));
}

/** Summarizes who mentions a topic, with which other topics, and when first and last. */
export function digestTopic(
  { topic, found }: Pick<TopicRecord, 'topic' | 'found'>,
  { dayOf, speakerOf }: DigestSource,
): TopicDigest {
  const speakers = new Map<string, Speaker & { moments: number }>();
  const companions = new Map<Topic, number>();
  for (const { moment, mentions } of found) {
    if (moment.speaker !== null) {
      const speaker = speakerOf(moment.episode, moment.speaker);
      const key = speaker.slug === null ? `name ${speaker.name}` : `slug ${speaker.slug}`;
      speakers.set(key, { ...speaker, moments: (speakers.get(key)?.moments ?? 0) + 1 });
    }
    for (const other of new Set(mentions.map((mention) => mention.topic)))
      if (other.slug !== topic.slug) companions.set(other, (companions.get(other) ?? 0) + 1);
  }
  const dated = found.filter(({ moment }) => dayOf(moment.episode) !== null);
  const placed = [...(dated.length > 0 ? dated : found)].sort((a, b) => {
    const [left, right] = [dayOf(a.moment.episode) ?? '', dayOf(b.moment.episode) ?? ''];
    if (left !== right) return left < right ? -1 : 1;
    if (a.moment.episode !== b.moment.episode) return a.moment.episode < b.moment.episode ? -1 : 1;
    return byTime(a, b);
  });
  const latest = placed.filter(({ moment }) => moment.episode === placed.at(-1)?.moment.episode);
  return {
    speakers: [...speakers.values()].sort(
      (a, b) => b.moments - a.moments || a.name.localeCompare(b.name, 'en'),
    ),
    companions: [...companions]
      .map(([other, moments]) => ({ topic: other, moments }))
      .sort((a, b) => b.moments - a.moments || a.topic.name.localeCompare(b.topic.name, 'en')),
    first: placed[0] ?? null,
    last: lastOf(latest, placed[0] ?? null),
  };
}
