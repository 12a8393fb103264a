import { ENDING, OPENING, SINGLE_CLOSING, SINGLE_OPENING } from '@/lib/core/marks/quotation-marks';
import { cutWords, type Word } from './cut-words';
import { isHeading } from './read-name-runs';

/** What is in front of the first word of a sentence: nothing, the end of another, an opening mark, or a list marker. */
const BEGINNING = new RegExp(
  String.raw`(?:^|[.!?…\n][${ENDING}${SINGLE_CLOSING}')\]]*\s*|[${OPENING}${SINGLE_OPENING}]|(?:^|\n)\s*[-–•*]\s*)$`,
);
const REACH = 12;

/** A verb in the third person, which follows only names: "Swift is", "Rust compiles", "Apple released". */
const VERB =
  /^\s(?:(?:is|was|has|had|does|did|can|could|will|would|may|might|must|should)(?:n['’]t)?|cannot|won['’]t|also|itself|really|never|always|already|still|only|taught|made|came|took|gave|got|began|became|went|kept|brought|built|won|lost|grew|\p{Ll}{2,}ed)(?![\p{L}'’])/u;
/** The same, but not a plural after an adjective: "Swift actions were taken". */
const VERB_IN_S =
  /^\s(?!(?:this|its|his|less|thus|across|besides|always|us|as)\b)\p{Ll}{2,}s(?![\p{L}'’])(?!\s(?:are|were|have|had|will|can|could|would|may|of)\b)/u;
const NOUN_WITH = new RegExp(
  String.raw`^(?:['’]s\b|\.\p{L}|\s?[:/&+→]|\s(?:and|or|vs\.?|versus|with|than)\s[${OPENING}]?\p{Lu}|\s*$)`,
  'u',
);
/** "Rust in production"; for verbs of command ("Go for it") it decides nothing. */
const PREPOSITION = /^\s(?:in|on|at|for|from|with|without|as|versus|vs)(?!\p{L})/u;
const COMMANDS =
  /^(?:go|make|fly|zoom|snap|render|replicate|dash|ping|push|pull|run|ship|stream|bring|move|try)$/i;
/** "Swift Concurrency" is a name; "I" is not. */
const CAPITAL = /^\s(?!I\b)\p{Lu}/u;

/** The first word of a sentence; its capital is not evidence of a name. */
export interface OpeningWord {
  readonly text: string;
  readonly word: Word;
  /** Whether the text is a title or a timeline row, where names mostly come first: "Cursor demo". */
  readonly isLabel: boolean;
  /** Whether these two words occur together in lower case. */
  readonly isPair: (word: string, next: string) => boolean;
}

/**
 * Classifies a word that may be a name or an ordinary word capitalized at the beginning of a sentence: `name` ("Swift is …"),
 * `word` ("Go ahead", where "go ahead" occurs elsewhere), or `unsure` ("Swift action"). Inside a sentence it is a `name`.
 */
export function classifyOpening({ text, word, isLabel, isPair }: OpeningWord): 'name' | 'word' | 'unsure' {
  if (!BEGINNING.test(text.slice(Math.max(0, word.start - REACH), word.start))) return 'name';
  const after = text.slice(word.end);
  const next = /^\s(\p{Ll}[\p{L}\p{M}]*)/u.exec(after)?.[1];
  if (VERB.test(after) || NOUN_WITH.test(after)) return 'name';
  if (next !== undefined && isPair(word.surface, next)) return 'word';
  if (VERB_IN_S.test(after)) return 'name';
  // Of 76 such sentences with "Go" in the corpus one was about the language.
  if (next !== undefined && COMMANDS.test(word.surface)) return 'word';
  if ((isLabel || PREPOSITION.test(after)) && !COMMANDS.test(word.surface)) return 'name';
  return CAPITAL.test(after) && !isTitled(text, word) ? 'name' : 'unsure';
}

/** If every word is capitalized, the capital of the next one is not evidence either. */
function isTitled(text: string, { start }: Word): boolean {
  const sentence = /^[^.!?…\n]*/.exec(text.slice(start))?.[0] ?? '';
  return isHeading(sentence, cutWords(sentence));
}
