import type { Word } from './cut-words';

/** What stands beside a letter that is no name: vitamin C, plan C, C major, 20 °C. */
const BEFORE =
  /(?:^|[^\p{L}])(?:vitamins?|plans?|series|grades?|class|sections?|parts?|options?|exhibit|appendix|schedule|type|usb|objective|middle|high|low|big|hepatitis|speaker|panel|team|group|act|scene|gate|terminal|hall|room|block|tier|level|rank|score|degrees?|celsius|size|cup|seat|row|zone|wing|platform|round|figure|fig|table|chapter|item|case|point|category|vector|note|chord|key\s+of|letter|uppercase|lowercase|capital|ctrl|control|cmd|command|squared|two|mr|mrs|ms|dr)\.?\s$|[°º]\s?$|(?:^|[^\d])\d{1,3}\s?$/iu;
const BEHIND =
  /^(?:['’](?!s\b)\p{L}|[-‐‑](?!(?:like|style|based|compatible|compiler|family|derived|syntax|code|level\s+perf)\b)\p{L}|\s(?:major|minor|sharp|flat|suite|section|sections|chord|drive|street|corp|clef|student|students)\b|\.\s?\p{Ll}|\.\p{Lu}|:\s?drive\b|&\p{L}|:\\|\s(?:prompt|Sharp|Major|Minor)\b|°)/u;
/** "I got a C in history", and not "a C compiler". */
const MARK_BEFORE = /(?:^|[^\p{L}])an?\s$/iu;
const MARK_BEHIND = /^(?:\s(?:in|on|for|minus|plus|average|grade)\b|[-+−]?[.,;!?]|[-+−](?!\p{L}))/u;
/** Lists of letters: "A, B and C", "C, D"; not "A C compiler" and "in R I plot". */
const LIST_BEFORE =
  /(?:^|[^\p{L}\p{N}+#&])(?:([A-Z]),?(?:\s(?:and|or|&|to|then|vs\.?)\s|[,/]\s?|\s?[–→-]\s?)|([B-HJ-Z]),?\s)$/u;
const LIST_BEHIND =
  /^(?:(?:\s(?:and|or|&|to|then|vs\.?)\s|[,/]\s?|\s?[–→-]\s?)([ABD-Z])|\s([BD-HJ-Z]))(?![\p{L}\p{N}+#])/u;
/** What begins a sentence behind "written in C." and no surname. */
const OPENERS =
  /^(?:the|a|an|it|its|they|we|he|she|you|i|and|but|so|then|this|that|these|those|there|in|on|at|for|with|what|why|how|when|where|who|which|if|as|not|now|no|yes|most|some|all|nobody|everybody|people|because|after|before|our|their|his|her|my|your|once|today|later|still|also|even|while|for|from|to|of|or|by|rust|python|java|go)$/iu;
/** Says whether a word is one of those that often begin a sentence, and are nobody's name. */
export const isOpener = (word: string): boolean => OPENERS.test(word);

const INITIAL_BEHIND = /^\.\s?(\p{Lu}[\p{L}'’-]*)(\.?)/u;
const INITIAL_BEFORE = /(?:^|[^\p{L}])\p{Lu}\.\s?$|\.$/u;
const REACH = 24;

/**
 * Tells a name of one letter ("C", "R") from a letter: an initial ("C. S. Lewis"), a grade, a note, a vitamin, one of a list.
 * `known` says whether a word is written in lower case elsewhere, and so is no surname; `isTopic`, whether a word is a
 * topic's name, as in "C, R and Go".
 */
export function isLetterOnly(
  text: string,
  { start, end }: Word,
  known: (word: string) => boolean,
  isTopic: (letter: string) => boolean = () => false,
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  if (/[\p{L}\p{N}]['’@#_+&-]$|[@#$€£]$/u.test(before)) return true;
  if (BEFORE.test(before) || BEHIND.test(behind)) return true;
  if (MARK_BEFORE.test(before) && MARK_BEHIND.test(behind)) return true;
  const neighbours = [LIST_BEFORE.exec(before), LIST_BEHIND.exec(behind)].map(
    (list) => list?.[1] ?? list?.[2],
  );
  if (neighbours.some((letter) => letter !== undefined && !isTopic(letter))) return true;
  if (/\($/.test(before) && /^\)/.test(behind)) return true;
  const initial = INITIAL_BEHIND.exec(behind);
  if (initial === null) return INITIAL_BEFORE.test(before) && /^\./.test(behind);
  const [, word = '', dot = ''] = initial;
  // "written in C. The rest": a sentence ends; "John C. Reilly", "C. S. Lewis": a name goes on.
  if (INITIAL_BEFORE.test(before) || (word.length === 1 && dot === '.')) return true;
  return !OPENERS.test(word) && !known(word) && !isTopic(word);
}
