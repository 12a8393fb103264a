import { QUOTES, SINGLE_OPENING } from '@/lib/core/marks/quotation-marks';
import { cutWords, type Word } from './cut-words';
import { type NameShape, nameShape } from './name-shape';

/** A word that may be a name, in its place. */
export interface NameWord extends Word {
  readonly shape: Exclude<NameShape, null>;
  /** The capital says something: it begins no sentence, and stands in no heading where every word has one. */
  readonly telling: boolean;
}

/** Words that may be one name together: parted by single spaces, and the number behind them. */
export interface NameRun {
  readonly words: readonly NameWord[];
  /** "3" in "Llama 3". */
  readonly number: Word | null;
}

/** What ends a sentence, or stands before the first word of one. */
const SENTENCE_BREAK = new RegExp(String.raw`[.!?…:;${QUOTES}${SINGLE_OPENING}•|·\n]|^\s?[-–]\s`);
/** "e.g." and "vs." end no sentence, and neither does a full stop with a comma behind it. */
const ABBREVIATION = /^(?:\p{Ll}|vs|etc|cf|al|approx)$/u;
const LONG = 3;
/** Words that a heading leaves small. */
const SMALL = /^(?:the|and|but|for|nor|with|from|into|over|via|per|vs)$/;

function endsSentence(text: string, before: Word, word: Word): boolean {
  const gap = text.slice(before.end, word.start);
  if (gap.trim() === '' && !gap.includes('\n')) return false;
  if (/^\.[,;)]?\s?$/.test(gap) && (gap[1] === ',' || ABBREVIATION.test(before.surface))) return false;
  return SENTENCE_BREAK.test(gap);
}

/**
 * A stretch between sentence breaks is a heading where nearly every word behind the first has a capital, or where all of its few
 * words have; words that a comma parts are a list and say nothing.
 */
export function isHeading(text: string, words: readonly Word[]): boolean {
  const weighed = words.flatMap(({ start, surface }, i) => {
    const listed = i > 0 && text.slice(words[i - 1]?.end ?? start, start).includes(',');
    if (listed || surface.length < LONG || SMALL.test(surface) || nameShape(surface) === 'distinct')
      return [];
    return { first: i === 0, capital: /^\p{Lu}/u.test(surface) };
  });
  const capitals = weighed.filter(({ capital }) => capital).length;
  if (weighed.length >= 2 && capitals === weighed.length) return true;
  const behind = weighed.filter(({ first }) => !first);
  const tall = behind.filter(({ capital }) => capital).length;
  return tall >= 2 && tall >= behind.length * 0.75;
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

/** Finds the words of a text that may be names, those that stand together as one run. `skip` leaves out what is named already. */
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
        const telling = shape === 'distinct' || (i > 0 && !heading);
        const named = { ...word, shape, telling };
        if (run === undefined) runs.push({ words: [named], number: null });
        else run.words.push(named);
      } else if (run !== undefined && /^\d{1,2}$/.test(word.surface)) run.number = word;
      open = shape !== null;
    }
    return runs;
  });
}

/** What stands behind the full stop of a name, as in Node.js. */
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
