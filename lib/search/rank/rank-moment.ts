import type { MomentKind } from '@/lib/core/model/moment';
import type { ReadMoment } from '@/lib/search/index/index-reader';
import { matchTime } from '@/lib/search/index/match-time';
import type { RankedWord } from '@/lib/search/query/ranked-word';
import type { Token } from '@/lib/search/words/tokenise';
import { findOccurrences, type Occurrence, scoreAdjacency, scoreProximity } from './find-occurrences';

/** Quotes rank above summaries: a listener looks for the second at which something was said. */
export const KIND_WEIGHT: Readonly<Record<MomentKind, number>> = {
  quote: 1,
  point: 0.93,
  section: 0.9,
  timeline: 0.88,
  transcript: 0.86,
  episode: 0.83,
};

/** Quotes and timeline rows share their heading; other moments have their own title. */
const TITLE_WEIGHT: Readonly<Record<MomentKind, number>> = {
  quote: 0.4,
  point: 1.02,
  section: 1.02,
  timeline: 0.2,
  transcript: 0,
  episode: 1.02,
};

export const SPEAKER_WEIGHT = 0.9;
/** A moment without a time cannot be played. */
const UNTIMED_WEIGHT = 0.9;
/** The bonus if all words of the query are adjacent. */
export const ADJACENCY_BONUS = 0.45;

function bestWeights(occurrences: readonly Occurrence[], words: number): number[] {
  const best = new Array<number>(words).fill(0);
  for (const { word, weight } of occurrences) best[word] = Math.max(best[word] ?? 0, weight);
  return best;
}

/** A short text is more about each of its words than a long one. Between 0 and 1. */
const brevity = (tokens: readonly Token[]): number => 1 / (1 + tokens.length / 40);

/**
 * Scores a moment for a query: by the rarity of its words, own titles above shared ones, proximity and exact order of
 * words, then the kind. The score is 0 when nothing matches and about 2 at best.
 */
export function rankMoment({ moment, tokens }: ReadMoment, words: readonly RankedWord[]): number {
  const ownTitle = TITLE_WEIGHT[tokens.kind];
  const text = findOccurrences(tokens.text, words);
  const title = findOccurrences(tokens.title, words);
  const inText = bestWeights(text, words.length);
  const inTitle = bestWeights(title, words.length).map((weight) => weight * ownTitle);
  const speaker = findOccurrences(tokens.speaker, words);
  const inSpeaker = bestWeights(speaker, words.length);
  let total = 0;
  let quality = 0;
  for (const [index, { rarity, timecodeMs }] of words.entries()) {
    const atTime = timecodeMs === null ? 0 : matchTime(moment, timecodeMs);
    const spoken = (inSpeaker[index] ?? 0) * SPEAKER_WEIGHT;
    total += rarity;
    quality += rarity * Math.max(inText[index] ?? 0, inTitle[index] ?? 0, spoken, atTime);
  }
  if (quality === 0) return 0;
  const titleShare = Math.min(1, ownTitle);
  const proximity = Math.max(scoreProximity(text), scoreProximity(title) * titleShare);
  const inName = scoreAdjacency(speaker, words) * SPEAKER_WEIGHT;
  const adjacency = Math.max(scoreAdjacency(text, words), scoreAdjacency(title, words) * titleShare, inName);
  const frequency = Math.min(3, text.length / words.length);
  const bonus =
    1 + 0.25 * proximity + ADJACENCY_BONUS * adjacency + 0.08 * brevity(tokens.text) + 0.02 * frequency;
  const playable = moment.startMs === null ? UNTIMED_WEIGHT : 1;
  return (quality / total) * bonus * KIND_WEIGHT[tokens.kind] * playable;
}
