import type { MomentKind } from '@/lib/core/model/moment';
import type { ReadMoment } from '@/lib/search/index/index-reader';
import { matchTime } from '@/lib/search/index/match-time';
import type { RankedWord } from '@/lib/search/query/ranked-word';
import type { Token } from '@/lib/search/words/tokenise';
import { closeness, findOccurrences, neighbours, type Occurrence } from './occurrences';

/** What was said stands before what somebody wrote about it: a listener looks for the second at which it was said. */
export const KIND_WEIGHT: Readonly<Record<MomentKind, number>> = {
  quote: 1,
  point: 0.93,
  section: 0.9,
  timeline: 0.88,
  transcript: 0.86,
  episode: 0.83,
};

/** A quote and a timeline row stand under a heading that they share with others; the rest have a title of their own. */
const TITLE_WEIGHT: Readonly<Record<MomentKind, number>> = {
  quote: 0.4,
  point: 1.02,
  section: 1.02,
  timeline: 0.2,
  transcript: 0,
  episode: 1.02,
};

export const SPEAKER_WEIGHT = 0.9;
/** A moment without a time can be read, not played. */
const NO_TIME = 0.9;
/** What the words of a query standing side by side, all of them, add to a score. */
export const ORDER_BONUS = 0.45;

function heaviest(occurrences: readonly Occurrence[], words: number): number[] {
  const best = new Array<number>(words).fill(0);
  for (const { word, weight } of occurrences) best[word] = Math.max(best[word] ?? 0, weight);
  return best;
}

/** Short texts are about their words; a long one merely holds them. Between 0 and 1. */
const brevity = (tokens: readonly Token[]): number => 1 / (1 + tokens.length / 40);

/**
 * Scores a moment for a query: rare words weigh more, titles of its own more than borrowed ones, neighbours and exact
 * order more than scattered words, then the kind. The score is 0 when nothing matches and about 2 at best.
 */
export function rankMoment({ moment, tokens }: ReadMoment, words: readonly RankedWord[]): number {
  const ownTitle = TITLE_WEIGHT[tokens.kind];
  const text = findOccurrences(tokens.text, words);
  const title = findOccurrences(tokens.title, words);
  const inText = heaviest(text, words.length);
  const inTitle = heaviest(title, words.length).map((weight) => weight * ownTitle);
  const speaker = findOccurrences(tokens.speaker, words);
  const inSpeaker = heaviest(speaker, words.length);
  let total = 0;
  let quality = 0;
  for (const [index, { rarity, clockMs }] of words.entries()) {
    const said = clockMs === null ? 0 : matchTime(moment, clockMs);
    const spoken = (inSpeaker[index] ?? 0) * SPEAKER_WEIGHT;
    total += rarity;
    quality += rarity * Math.max(inText[index] ?? 0, inTitle[index] ?? 0, spoken, said);
  }
  if (quality === 0) return 0;
  const titleShare = Math.min(1, ownTitle);
  const close = Math.max(closeness(text), closeness(title) * titleShare);
  const named = neighbours(speaker, words) * SPEAKER_WEIGHT;
  const ordered = Math.max(neighbours(text, words), neighbours(title, words) * titleShare, named);
  const often = Math.min(3, text.length / words.length);
  const bonus = 1 + 0.25 * close + ORDER_BONUS * ordered + 0.08 * brevity(tokens.text) + 0.02 * often;
  const playable = moment.startMs === null ? NO_TIME : 1;
  return (quality / total) * bonus * KIND_WEIGHT[tokens.kind] * playable;
}
