import { ENDING, OPENING, QUOTES } from '@/lib/core/marks/quotation-marks';
import { countWords } from '@/lib/core/words/count-words';

/** Offsets into the text that is read. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Words of names that are written small between the others: `Ada van der Quill`. */
const PARTICLE = /^(?:al|ap|bin|d|da|das|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von|y|zu)$/;
const MAX_WORDS = 6;
const MAX_HANDLE_WORDS = 2;

/**
 * Finds the length of the name at the start of a text: one from the head, else the first run of words with a capital (or of
 * a script without capitals). `sure` is true when something besides its looks shows that it is a name.
 * @example findName('Ada Quill, the host', { people: [], sure: false }) // 9
 */
export function findName(name: string, given: { people: readonly string[]; sure: boolean }): number {
  const text = fillNickname(name);
  const known = given.people
    .filter((person) => name.startsWith(person) && !/^[\p{L}\p{N}]/u.test(text.slice(person.length)))
    .reduce((longest, person) => Math.max(longest, person.length), 0);
  if (known > 0) return known;
  const run = capitalRun(text);
  if (run > 0) return run;
  // A handle such as `swyx` is a name only with a time after it.
  const handle = /^[\p{L}\p{N}_.]+(?:\s[\p{L}\p{N}_.]+)?$/u.exec(text)?.[0] ?? '';
  return given.sure && /^\p{L}/u.test(handle) && countWords(handle) <= MAX_HANDLE_WORDS ? handle.length : 0;
}

const NICKNAME = new RegExp(
  String.raw`(?<=\p{L}\.?\s)[${OPENING}](\p{Lu}[^${QUOTES}]{0,20})[${ENDING}](?=\s\p{Lu})`,
  'gu',
);
/** The marks in Hebrew abbreviations: `ד"ר`. */
const MARK_IN_WORD = /(?<=\p{L})["״](?=\p{L})/gu;

/** Replaces the quotation marks of a name with letters, so that it is one run of words. */
function fillNickname(text: string): string {
  return text.replace(NICKNAME, 'X$1x').replace(MARK_IN_WORD, 'x');
}

/** True when quoted words at two offsets are a part of the name around them: `Bob "Tides" Fenn`. */
export function isNickname(text: string, open: number, close: number): boolean {
  return (
    close - open <= 22 &&
    /\p{Lu}[\p{L}.'’-]*\s$/u.test(text.slice(Math.max(0, open - 24), open)) &&
    /^\s\p{Lu}/u.test(text.slice(close + 1, close + 4)) &&
    /^\p{Lu}[^.!?,]*$/u.test(text.slice(open + 1, close))
  );
}

function capitalRun(text: string): number {
  let end = 0;
  let wordsEnd = 0;
  let count = 0;
  for (const match of text.slice(0, 120).matchAll(/([\p{L}\p{N}\p{M}'’.\-·・]+)(\s*)/gu)) {
    const word = match[1] ?? '';
    const gap = text.slice(wordsEnd, match.index);
    if (count === MAX_WORDS || gap.trim() !== '') break;
    if (/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)) end = match.index + word.length;
    else if (count === 0 || !PARTICLE.test(word.replace(/['’.]$/, ''))) break;
    wordsEnd = match.index + word.length;
    count += 1;
  }
  return text.slice(0, end).replace(/(?<!\b\p{Lu}|\b(?:Dr|Mr|Ms|Mrs|Jr|Sr|Prof|St))[.-]+$/u, '').length;
}

/** True when a name is one of the head's, or a part of one: `Ilse` for `Ilse van der Meer`. */
export function isKnownPerson(name: string, people: readonly string[]): boolean {
  const words = name.split(/[\s.]+/).filter((word) => word !== '');
  if (words.length === 0) return false;
  return people.some((person) => {
    const own = new Set(person.split(/[\s.,]+/));
    return words.every((word) => own.has(word));
  });
}
