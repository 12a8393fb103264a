import { asciiDigits } from '@/lib/core/marks/ascii-digits';
import { CLOCK_FORM, readClock } from '@/lib/core/time/clock-forms';

/** A word as pages are compared by: NFKC in lower case, numbers without leading zeros, clocks as `@seconds`. */
export interface PageWord {
  readonly word: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const WORD = String.raw`[\p{L}\p{M}\p{N}]+`;
const WORDS = new RegExp(`${WORD}`, 'gu');
const CLOCKS_AND_WORDS = new RegExp(String.raw`(?<![\d:.])${CLOCK_FORM}|${WORD}`, 'gu');
/** Texts that may hold a clock; the others are read with the faster pattern. */
const MAY_HAVE_CLOCK = /\d\s?[:：hm]/;
const PLAIN = /^[A-Za-z]+$/;

/** Lists the words of a text, in order, in linear time. */
export function listWords(source: string): PageWord[] {
  const text = asciiDigits(source);
  const words: PageWord[] = [];
  for (const match of text.matchAll(MAY_HAVE_CLOCK.test(text) ? CLOCKS_AND_WORDS : WORDS)) {
    const start = match.index;
    const found = match[0];
    const end = start + found.length;
    const ms = /^\d+\s?[:：hm]/.test(found) ? readClock(found) : null;
    if (ms !== null) words.push({ word: `@${Math.floor(ms / 1000)}`, start, end });
    else if (PLAIN.test(found)) words.push({ word: found.toLowerCase(), start, end });
    // An unreadable clock (`99:99`) is compared as its numbers.
    else
      for (const part of found.matchAll(WORDS))
        words.push({
          word: part[0]
            .normalize('NFKC')
            .toLowerCase()
            .replace(/^0+(?=\d)/, ''),
          start: start + part.index,
          end: start + part.index + part[0].length,
        });
  }
  return words;
}
