/** Typing errors that a word of six letters or more is forgiven. */
const MOST_EDITS = 2;
/** Below four letters nearly every word has a neighbour; below six one edit is enough to reach another word. */
const SHORTEST = 4;
const LONG = 6;

/**
 * How many edits a typed word may be away from the word that is meant, in moments and in the names of pages: none below four letters
 * or in a number, one below six, else two. Nothing else limits them.
 * @example editsAllowed('infernece') // 2
 */
export function editsAllowed(word: string): number {
  if (word.length < SHORTEST || /^[\d.:]+$/.test(word)) return 0;
  return word.length < LONG ? 1 : MOST_EDITS;
}

/**
 * How many edits a word that is suggested where nothing was found may be away: one for every three letters, at least one and at most
 * one more than a search forgives.
 * @example editsSuggested('kernel') // 2
 */
export function editsSuggested(word: string): number {
  return Math.min(MOST_EDITS + 1, Math.max(1, Math.floor(word.length / 3)));
}
