import type { Word } from './cut-words';

/** What is next to a letter that is not a name: vitamin C, plan C, C major, 20 °C. */
const BEFORE =
  /(?:^|[^\p{L}])(?:vitamins?|plans?|series|grades?|class|sections?|parts?|options?|exhibit|appendix|schedule|type|usb|objective|middle|high|low|big|hepatitis|speaker|panel|team|group|act|scene|gate|terminal|hall|room|block|tier|level|rank|score|degrees?|celsius|size|cup|seat|row|zone|wing|platform|round|figure|fig|table|chapter|item|case|point|category|vector|note|chord|key\s+of|letter|uppercase|lowercase|capital|ctrl|control|cmd|command|squared|two|mr|mrs|ms|dr)\.?\s$|[°º]\s?$|(?:^|[^\d])\d{1,3}\s?$/iu;
const AFTER =
  /^(?:['’](?!s\b)\p{L}|[-‐‑](?!(?:like|style|based|compatible|compiler|family|derived|syntax|code|level\s+perf)\b)\p{L}|\s(?:major|minor|sharp|flat|suite|section|sections|chord|drive|street|corp|clef|student|students)\b|\.\s?\p{Ll}|\.\p{Lu}|:\s?drive\b|&\p{L}|:\\|\s(?:prompt|Sharp|Major|Minor)\b|°)/u;
/** "I got a C in history", but not "a C compiler". */
const MARK_BEFORE = /(?:^|[^\p{L}])an?\s$/iu;
const MARK_AFTER = /^(?:\s(?:in|on|for|minus|plus|average|grade)\b|[-+−]?[.,;!?]|[-+−](?!\p{L}))/u;
/** Lists of letters: "A, B and C", "C, D"; but not "A C compiler" or "in R I plot". */
const LIST_BEFORE =
  /(?:^|[^\p{L}\p{N}+#&])(?:([A-Z]),?(?:\s(?:and|or|&|to|then|vs\.?)\s|[,/]\s?|\s?[–→-]\s?)|([B-HJ-Z]),?\s)$/u;
const LIST_AFTER =
  /^(?:(?:\s(?:and|or|&|to|then|vs\.?)\s|[,/]\s?|\s?[–→-]\s?)([ABD-Z])|\s([BD-HJ-Z]))(?![\p{L}\p{N}+#])/u;
/** Words that begin a sentence after "written in C." and are not a surname. */
const OPENERS =
  /^(?:the|a|an|it|its|they|we|he|she|you|i|and|but|so|then|this|that|these|those|there|in|on|at|for|with|what|why|how|when|where|who|which|if|as|not|now|no|yes|most|some|all|nobody|everybody|people|because|after|before|our|their|his|her|my|your|once|today|later|still|also|even|while|for|from|to|of|or|by|rust|python|java|go)$/iu;
/** Whether a word often begins a sentence and is not a person's name. */
export const isOpener = (word: string): boolean => OPENERS.test(word);

const INITIAL_AFTER = /^\.\s?(\p{Lu}[\p{L}'’-]*)(\.?)/u;
const INITIAL_BEFORE = /(?:^|[^\p{L}])\p{Lu}\.\s?$|\.$/u;
const REACH = 24;

/**
 * Whether a one-letter name ("C", "R") is only a letter here: an initial ("C. S. Lewis"), a grade, a note, a vitamin, an item of a
 * list. `isLowerCased`: the word also occurs in lower case, so it is not a surname; `isTopic`: the word is the name of a topic, as
 * in "C, R and Go".
 */
export function isLetterOnly(
  text: string,
  { start, end }: Word,
  isLowerCased: (word: string) => boolean,
  isTopic: (letter: string) => boolean = () => false,
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (/[\p{L}\p{N}]['’@#_+&-]$|[@#$€£]$/u.test(before)) return true;
  if (BEFORE.test(before) || AFTER.test(after)) return true;
  if (MARK_BEFORE.test(before) && MARK_AFTER.test(after)) return true;
  const neighbours = [LIST_BEFORE.exec(before), LIST_AFTER.exec(after)].map((list) => list?.[1] ?? list?.[2]);
  if (neighbours.some((letter) => letter !== undefined && !isTopic(letter))) return true;
  if (/\($/.test(before) && /^\)/.test(after)) return true;
  const initial = INITIAL_AFTER.exec(after);
  if (initial === null) return INITIAL_BEFORE.test(before) && /^\./.test(after);
  const [, word = '', dot = ''] = initial;
  // "written in C. The rest": a sentence ends; "John C. Reilly", "C. S. Lewis": a name continues.
  if (INITIAL_BEFORE.test(before) || (word.length === 1 && dot === '.')) return true;
  return !OPENERS.test(word) && !isLowerCased(word) && !isTopic(word);
}
