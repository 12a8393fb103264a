/** Letters, spaces included: 2.6 English words of 5.8 letters. */
const LETTERS_PER_SECOND = 15;
/** A character of Chinese, Japanese or Korean takes as long to say as three letters. */
const WIDE = /[\u2e80-\uffef]/g;
const SHORTEST_MS = 15_000;
/** The longest a moment is taken to last; milliseconds. */
export const LONGEST_MOMENT_MS = 60_000;

/**
 * Estimates how long a text takes to say, in milliseconds: 15 letters a second, at least 15 seconds and at most a minute. Letters
 * and not words, because this runs in the browser, where counting words of all scripts would add 0.5 kB to Share and to the player.
 * @example speakingTime('Tea, please.') // 15_000
 */
export function speakingTime(text: string): number {
  const letters = text.length + 2 * (text.match(WIDE)?.length ?? 0);
  return Math.min(Math.max((letters / LETTERS_PER_SECOND) * 1000, SHORTEST_MS), LONGEST_MOMENT_MS);
}
