import { foldWord, type Word } from './cut-words';
import { beginsName, type NameTrie } from './name-trie';

/** The shape of a part of a person's name: "Weber", "O’Neil". */
const NAME_PART = /^\p{Lu}\p{Ll}[\p{L}]*$/u;
/** Capitalized words that begin sentences or name a day or month, and are not first names. */
const NOT_FIRST_NAME =
  /^(?:\p{L}+(?:ing|ed|ly)|the|a|an|in|on|at|by|of|for|from|with|via|like|both|how|why|when|what|where|who|and|or|but|so|if|as|use|using|every|each|our|their|his|her|my|your|its|new|old|open|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;

/** Words used to and about people: "my friend Max", "thanks, Max", "Max told me". Not applied to companies, which say things, too. */
const PERSON_BEFORE =
  /(?:^|[^\p{L}])(?:(?:my|our|your|his|her|their|an?|the)\s(?:\p{L}+\s)?(?:friend|colleague|brother|son|boss|co-?founder|husband|partner|teacher|professor|uncle|cousin|neighbou?r|cat|dog)|named|hi|hey|hello|dear|thanks|thank\syou|uncle|mister|mr\.?|dr\.?),?\s$/iu;
const PERSON_AFTER =
  /^\s(?:said|told|asked|replied|answered|laughed|smiled|joked|recalled|remembered|admitted|wrote|and\sI)\b/u;
const REACH = 40;

/** Whether the words next to a name are ones used for people. */
export function hasPersonContext(text: string, { start, end }: Word): boolean {
  return (
    PERSON_AFTER.test(text.slice(end, end + REACH)) ||
    PERSON_BEFORE.test(text.slice(Math.max(0, start - REACH), start))
  );
}

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
}

/**
 * Decides whether a word is part of a person's name ("Max Weber", "Taylor Swift"), and which part; null when it is the thing of
 * that name. A neighbouring word counts as a name if it is capitalized, never occurs in lower case, and begins no topic's name.
 */
export function personNamePart(
  { text, words, at }: Place,
  trie: NameTrie,
  isLowerCased: (word: string) => boolean,
): 'first' | 'last' | null {
  const word = words[at];
  if (word === undefined || !NAME_PART.test(word.surface)) return null;
  const isName = (other: Word | undefined): boolean =>
    other !== undefined &&
    NAME_PART.test(other.surface) &&
    !beginsName(trie, other.surface) &&
    !isLowerCased(foldWord(other.surface));
  const next = words[at + 1];
  if (next !== undefined && /^[ \u00a0]$/.test(text.slice(word.end, next.start))) {
    if (isName(next)) return 'first';
    // "Max W. Example"
    if (/^\p{Lu}$/u.test(next.surface) && /^\.\s\p{Lu}/u.test(text.slice(next.end, next.end + 4)))
      return 'first';
  }
  const before = words[at - 1];
  if (before === undefined || !/^[ \u00a0]$/.test(text.slice(before.end, word.start))) return null;
  return isName(before) && !NOT_FIRST_NAME.test(before.surface) ? 'last' : null;
}
