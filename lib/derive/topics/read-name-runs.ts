import { QUOTES, SINGLE_OPENING } from '@/lib/core/marks/quotation-marks';
import { cutWords, type Word } from './cut-words';
import { type NameShape, nameShape } from './name-shape';

/** A word that may be a name, with its position. */
export interface NameWord extends Word {
  readonly shape: Exclude<NameShape, null>;
  /**
   * Whether the capital is evidence of a name: the word does not begin a sentence and is not in a heading where every word is
   * capitalized.
   */
  readonly significant: boolean;
}

/** Words that may be one name together: separated by single spaces, with the number after them. */
export interface NameRun {
  readonly words: readonly NameWord[];
  /** "3" in "Llama 3". */
  readonly number: Word | null;
}

/** What ends a sentence or precedes the first word of one. */
const SENTENCE_BREAK = new RegExp(String.raw`[.!?…:;${QUOTES}${SINGLE_OPENING}•|·\n]|^\s?[-–]\s`);
/** "e.g." and "vs." do not end a sentence, nor does a full stop followed by a comma. */
const ABBREVIATION = /^(?:\p{Ll}|vs|etc|cf|al|approx)$/u;
const MIN_LENGTH = 3;
/** Words that headings leave in lower case. */
const SMALL = /^(?:the|and|but|for|nor|with|from|into|over|via|per|vs)$/;

function endsSentence(text: string, before: Word, word: Word): boolean {
  const gap = text.slice(before.end, word.start);
  if (gap.trim() === '' && !gap.includes('\n')) return false;
  if (/^\.[,;)]?\s?$/.test(gap) && (gap[1] === ',' || ABBREVIATION.test(before.surface))) return false;
  return SENTENCE_BREAK.test(gap);
}

/**
 * A stretch between sentence breaks is a heading if nearly all words after the first are capitalized, or all of its few words are;
 * words separated by commas are a list and do not count.
 */
export function isHeading(text: string, words: readonly Word[]): boolean {
  const weighed = words.flatMap(({ start, surface }, i) => {
    const listed = i > 0 && text.slice(words[i - 1]?.end ?? start, start).includes(',');
    if (listed || surface.length < MIN_LENGTH || SMALL.test(surface) || nameShape(surface) === 'distinct')
      return [];
    return { first: i === 0, capital: /^\p{Lu}/u.test(surface) };
  });
  const capitals = weighed.filter(({ capital }) => capital).length;
  if (weighed.length >= 2 && capitals === weighed.length) return true;
  const rest = weighed.filter(({ first }) => !first);
  const capitalized = rest.filter(({ capital }) => capital).length;
  return capitalized >= 2 && capitalized >= rest.length * 0.75;
}

function sentencesOf(text: string, words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [];
  for (const [i, word] of words.entries()) {
    const before = words[i - 1];
    if (before === undefined || endsSentence(text, before, word)) sentences.push([]);
    sentences.at(-1)?.push(word);
  }
  return sentences;
}

/** Finds the words of a text that may be names; adjacent ones form a run. `skip` leaves out words that are listed already. */
export function readNameRuns(text: string, skip: (word: Word) => boolean): NameRun[] {
  return sentencesOf(text, joinSigns(text, cutWords(text))).flatMap((sentence) => {
    if (sentence.every(({ surface }) => surface === surface.toLowerCase())) return [];
    const heading = isHeading(text, sentence);
    const runs: { words: NameWord[]; number: Word | null }[] = [];
    let open = false;
    for (const [i, word] of sentence.entries()) {
      const before = sentence[i - 1];
      const close = before !== undefined && /^[ \u00a0]+$/.test(text.slice(before.end, word.start));
      const run = open && close ? runs.at(-1) : undefined;
      const shape = skip(word) ? null : nameShape(word.surface);
      if (shape !== null) {
        const significant = shape === 'distinct' || (i > 0 && !heading);
        const named = { ...word, shape, significant };
        if (run === undefined) runs.push({ words: [named], number: null });
        else run.words.push(named);
      } else if (run !== undefined && /^\d{1,2}$/.test(word.surface)) run.number = word;
      open = shape !== null;
    }
    return runs;
  });
}

/** What follows the full stop of a name, as in Node.js. */
const ENDING = /^(?:js|ts|io|ai|net|com|org|dev|app|rs|py)$/i;

/** "R&D", "AT&T", "Node.js" and ".NET" are one word each. */
function joinSigns(text: string, words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, word.start);
    if (last !== undefined && (gap === '&' || (gap === '.' && ENDING.test(word.surface)))) {
      const surface = text.slice(last.start, word.end);
      joined[joined.length - 1] = { start: last.start, end: word.end, surface };
    } else if (/(?:^|[\s(])\.$/.test(text.slice(Math.max(0, word.start - 2), word.start))) {
      joined.push({ start: word.start - 1, end: word.end, surface: `.${word.surface}` });
    } else joined.push(word);
  }
  return joined;
}
