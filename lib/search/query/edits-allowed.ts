/** The maximum number of edits that are corrected in a word of six letters or more. */
const MOST_EDITS = 2;
/** Nearly every word of fewer than four letters has a near term; of fewer than six, one edit is enough to reach another word. */
const SHORTEST = 4;
const LONG = 6;

/**
 * The maximum edit distance between a typed word and its correction, in moments and in page names: 0 below four letters or for a
 * number, 1 below six letters, else 2.
 * @example editsAllowed('infernece') // 2
 */
export function editsAllowed(word: string): number {
  if (word.length < SHORTEST || /^[\d.:]+$/.test(word)) return 0;
  return word.length < LONG ? 1 : MOST_EDITS;
}

/**
 * The maximum edit distance of a term that is suggested when nothing was found: one for every three letters, at least one and at
 * most one more than a search corrects.
 * @example editsSuggested('kernel') // 2
 */
export function editsSuggested(word: string): number {
  return Math.min(MOST_EDITS + 1, Math.max(1, Math.floor(word.length / 3)));
}
