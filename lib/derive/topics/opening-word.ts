import { ENDING, OPENING, SINGLE_CLOSING, SINGLE_OPENING } from '@/lib/core/marks/quotation-marks';
import { cutWords, type Word } from './cut-words';
import { isHeading } from './read-name-runs';

/** What begins a sentence here: nothing, the end of one before, an opening mark, or the sign of a list. */
const BEGINNING = new RegExp(
  String.raw`(?:^|[.!?…\n][${ENDING}${SINGLE_CLOSING}')\]]*\s*|[${OPENING}${SINGLE_OPENING}]|(?:^|\n)\s*[-–•*]\s*)$`,
);
const REACH = 12;

/** A verb of the third person, which only a name can have before it: "Swift is", "Rust compiles", "Apple released". */
const VERB =
  /^\s(?:(?:is|was|has|had|does|did|can|could|will|would|may|might|must|should)(?:n['’]t)?|cannot|won['’]t|also|itself|really|never|always|already|still|only|taught|made|came|took|gave|got|began|became|went|kept|brought|built|won|lost|grew|\p{Ll}{2,}ed)(?![\p{L}'’])/u;
/** The same, and not the plural of something that is said to be swift: "Swift actions were taken". */
const VERB_IN_S =
  /^\s(?!(?:this|its|his|less|thus|across|besides|always|us|as)\b)\p{Ll}{2,}s(?![\p{L}'’])(?!\s(?:are|were|have|had|will|can|could|would|may|of)\b)/u;
const NOUN_WITH = new RegExp(
  String.raw`^(?:['’]s\b|\.\p{L}|\s?[:/&+→]|\s(?:and|or|vs\.?|versus|with|than)\s[${OPENING}]?\p{Lu}|\s*$)`,
  'u',
);
/** "Rust in production"; of what can be ordered ("Go for it") it says nothing. */
const PREPOSITION = /^\s(?:in|on|at|for|from|with|without|as|versus|vs)(?!\p{L})/u;
const ORDERS =
  /^(?:go|make|fly|zoom|snap|render|replicate|dash|ping|push|pull|run|ship|stream|bring|move|try)$/i;
/** "Swift Concurrency" is a name; "I" is none. */
const CAPITAL = /^\s(?!I\b)\p{Lu}/u;

/** The word of a sentence's beginning, whose capital says nothing. */
export interface OpeningWord {
  readonly text: string;
  readonly word: Word;
  /** The text is a title or a row of a timeline, where names mostly stand first: "Cursor demo". */
  readonly isLabel: boolean;
  /** Says whether these two words, in lower case, stand together somewhere. */
  readonly isPair: (word: string, next: string) => boolean;
}

/**
 * Tells a name at the beginning of a sentence from the ordinary word with the capital that a beginning has: `name` ("Swift is …"), `word`
 * ("Go ahead", where "go ahead" is written elsewhere), or `unsure` ("Swift action"). A name inside a sentence is one.
 */
export function weighOpening({ text, word, isLabel, isPair }: OpeningWord): 'name' | 'word' | 'unsure' {
  if (!BEGINNING.test(text.slice(Math.max(0, word.start - REACH), word.start))) return 'name';
  const behind = text.slice(word.end);
  const next = /^\s(\p{Ll}[\p{L}\p{M}]*)/u.exec(behind)?.[1];
  if (VERB.test(behind) || NOUN_WITH.test(behind)) return 'name';
  if (next !== undefined && isPair(word.surface, next)) return 'word';
  if (VERB_IN_S.test(behind)) return 'name';
  // Of 76 such beginnings with "Go" in the corpus one was the language.
  if (next !== undefined && ORDERS.test(word.surface)) return 'word';
  if ((isLabel || PREPOSITION.test(behind)) && !ORDERS.test(word.surface)) return 'name';
  return CAPITAL.test(behind) && !isTitled(text, word) ? 'name' : 'unsure';
}

/** Where every word has a capital, that of the next one says nothing either. */
function isTitled(text: string, { start }: Word): boolean {
  const sentence = /^[^.!?…\n]*/.exec(text.slice(start))?.[0] ?? '';
  return isHeading(sentence, cutWords(sentence));
}
