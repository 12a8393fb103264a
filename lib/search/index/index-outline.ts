import type { MomentKind, PageKind } from '@/lib/core/model/moment';
import type { OutlineSource } from './index-schema';

/**
 * The order in which the moments of an episode are numbered. Transcripts come last, after all other kinds of every episode. The
 * number of a moment determines its episode and its kind.
 *
 *     quotes … episode of the newest | … of the next | … | passages of the newest | of the next | …
 */
export const STORED_KINDS = [
  'quote',
  'point',
  'section',
  'timeline',
  'episode',
  'transcript',
] as const satisfies readonly MomentKind[];

/** What is known of all moments without their texts. */
export interface IndexOutline {
  readonly total: number;
  readonly episodes: number;
  readonly pool: number;
  readonly detailed: boolean;
  /** Very frequent terms and how many moments contain each; empty in a small library. */
  readonly common: ReadonlyMap<string, number>;
  readonly kindOf: (moment: number) => MomentKind;
  /** The index of a moment's episode among all, newest first. */
  readonly episodeOf: (moment: number) => number;
  /** The number of pages of topics and people; topics are numbered first. */
  readonly pages: number;
  readonly pageKind: (page: number) => PageKind;
}

/** Creates the outline from the fields stored in an index. */
export function createOutline(source: OutlineSource): IndexOutline {
  const { counts, pool, detailed, common, commonCounts } = source;
  const [topics = 0, people = 0] = source.pages;
  const width = STORED_KINDS.length;
  const episodes = counts.length / width;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const kinds = new Uint8Array(total);
  const owners = new Uint32Array(total);
  let next = 0;
  const assign = (episode: number, kind: number): void => {
    const end = next + (counts[episode * width + kind] ?? 0);
    kinds.fill(kind, next, end);
    owners.fill(episode, next, end);
    next = end;
  };
  for (let episode = 0; episode < episodes; episode += 1) {
    for (let kind = 0; kind < width - 1; kind += 1) assign(episode, kind);
  }
  for (let episode = 0; episode < episodes; episode += 1) assign(episode, width - 1);
  const words = common === '' ? [] : common.split(' ');
  return {
    total,
    episodes,
    pool,
    detailed,
    common: new Map(words.map((word, index) => [word, commonCounts[index] ?? 0])),
    kindOf: (moment) => STORED_KINDS[kinds[moment] ?? 0] ?? 'quote',
    episodeOf: (moment) => owners[moment] ?? 0,
    pages: topics + people,
    pageKind: (page) => (page < topics ? 'topic' : 'person'),
  };
}
