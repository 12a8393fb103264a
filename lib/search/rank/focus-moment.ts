import { decodeCues } from '@/lib/search/index/cue-steps';
import type { ReadMoment } from '@/lib/search/index/index-reader';
import type { RankedWord } from '@/lib/search/query/ranked-word';
import { findOccurrences, type Occurrence } from './find-occurrences';

/** Where the matching words begin: an offset into the text (UTF-16 units), and its time. */
export interface Focus {
  readonly at: number;
  readonly startMs: number | null;
}

/** The maximum number of words between the first and last match of a span. */
const MAX_SPAN = 60;
/** The cost of each other word within a span, relative to the rarity of a word. */
const GAP_COST = 0.02;

/** The first occurrence of the span with the most and rarest words and the fewest gaps; the earliest of equal spans. */
function bestStart(found: readonly Occurrence[], words: readonly RankedWord[]): Occurrence | undefined {
  let best: Occurrence | undefined;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const [place, first] of found.entries()) {
    const seen = new Set<number>();
    let worth = 0;
    for (let next = place; next < found.length; next += 1) {
      const { word, last, weight } = found[next] ?? first;
      if (last - first.position > MAX_SPAN) break;
      if (seen.has(word)) continue;
      seen.add(word);
      worth += (words[word]?.rarity ?? 0) * weight;
      const value = worth - GAP_COST * (last - first.position + 1 - seen.size);
      if (value > bestWorth) {
        bestWorth = value;
        best = first;
      }
    }
  }
  return best;
}

/**
 * Finds where the matching words of a moment begin. In a transcript the time is that of the cue they begin in, or of the cue
 * spoken at the timecode in the query; any other moment has one time.
 */
export function focusMoment({ moment, tokens }: ReadMoment, words: readonly RankedWord[]): Focus {
  const start = bestStart(findOccurrences(tokens.text, words), words);
  const at = tokens.text.find(({ position }) => position === start?.position)?.start ?? 0;
  if (moment.cues === undefined) return { at, startMs: moment.startMs };
  const cues = decodeCues(moment.cues);
  const clock = words.find(({ timecodeMs }) => timecodeMs !== null)?.timecodeMs ?? null;
  const cue =
    start === undefined && clock !== null
      ? cues.findLast(({ startMs }) => startMs <= clock)
      : cues.findLast((mark) => mark.at <= at);
  return { at: cue === undefined ? at : Math.max(at, cue.at), startMs: cue?.startMs ?? moment.startMs };
}
