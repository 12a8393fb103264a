import { countWords } from './count-words';

const WORDS_PER_SECOND = 2.6;
const SHORTEST_MS = 15_000;
/** The longest a moment is taken to last; milliseconds. */
export const LONGEST_MOMENT_MS = 60_000;

/**
 * Estimates how long a text takes to say, in milliseconds: 2.6 words a second, at least 15 seconds and at most a minute.
 * @example speakingTime('Tea, please.') // 15_000
 */
export function speakingTime(text: string): number {
  const ms = (countWords(text) / WORDS_PER_SECOND) * 1000;
  return Math.min(Math.max(ms, SHORTEST_MS), LONGEST_MOMENT_MS);
}
