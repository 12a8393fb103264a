import { distance } from 'fastest-levenshtein';
import { alignWords, type Partners } from './align-words';
import { isNegation } from './negation';
import type { QuoteWords } from './quote-words';
import { positionAtTime, type TranscriptWords } from './transcript-words';

/** The place of a transcript that is most like a quote. */
export interface QuoteFinding {
  /** Positions of the first and the last word that agree. */
  readonly first: number;
  readonly last: number;
  readonly partners: Partners;
  /** For each word of the quote, whether the transcript has it. */
  readonly agrees: readonly boolean[];
  /** The share of the quote's words that agree, 0 to 1. */
  readonly likeness: number;
}

/** How far from its time a quote is looked for first. */
const BEFORE_MS = 45_000;
const AFTER_MS = 90_000;
const MOST_NEAR = 700;
/** So alike that no better place has to be looked for. */
const SURE = 0.85;
/** What being far from its time costs a place that is no more alike than one near by. */
const FAR = 0.05;
const PLACES = 3;
/** Words that stand everywhere point nowhere. */
const COMMON = 400;
const BUCKET = 16;

/** Finds where a transcript says what a quote says: near its time first, then wherever its rarer words stand together. */
export function locateQuote(
  quote: QuoteWords,
  transcript: TranscriptWords,
  startMs: number | null,
): QuoteFinding | null {
  const numbers = quote.words.map((word) => transcript.numberOf.get(word) ?? -1);
  const look = (from: number, to: number): QuoteFinding | null =>
    readFinding(
      quote,
      transcript,
      alignWords({
        quote: numbers,
        gaps: quote.gaps,
        numbers: transcript.numbers,
        from: Math.max(0, from),
        to: Math.min(transcript.numbers.length, to),
      }),
    );
  const near = startMs === null ? null : look(...nearTime(quote, transcript, startMs));
  if (near !== null && near.likeness >= SURE) return near;
  const length = quote.words.length;
  const gapWords = Math.min(300, 80 * quote.gaps.filter((gap) => gap).length);
  const slack = Math.max(10, length >> 2) + gapWords;
  let best = near;
  for (const start of likelyStarts(numbers, transcript)) {
    const found = look(start - BUCKET - slack, start + 2 * BUCKET + length + slack);
    const handicap = best === near ? FAR : 0;
    if (found !== null && found.likeness > (best === null ? 0 : best.likeness + handicap)) best = found;
  }
  return best;
}

function nearTime({ words }: QuoteWords, transcript: TranscriptWords, startMs: number): [number, number] {
  const from = positionAtTime(transcript, startMs - BEFORE_MS);
  const to = positionAtTime(transcript, startMs + AFTER_MS);
  // A turn that lasts for minutes has one time: what is said late in it began long before.
  const turn = from > 0 ? positionAtTime(transcript, transcript.times[from - 1] ?? 0) : from;
  const start = Math.max(turn, from - MOST_NEAR);
  return [start, Math.max(to, from + words.length) + words.length];
}

/** Where the quote would begin, by the votes of its rarer words: the diagonals on which most of them lie. */
function likelyStarts(numbers: readonly number[], { positionsOf }: TranscriptWords): number[] {
  const votes = new Map<number, number>();
  for (const [i, number] of numbers.entries()) {
    const places = positionsOf(number);
    if (places.length > COMMON) continue;
    for (const place of places) {
      const bucket = Math.floor((place - i) / BUCKET);
      for (const one of [bucket, bucket - 1]) votes.set(one, (votes.get(one) ?? 0) + 1 / places.length);
    }
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return ranked.slice(0, PLACES).map(([bucket]) => bucket * BUCKET);
}

function readFinding(
  { words }: QuoteWords,
  transcript: TranscriptWords,
  partners: Partners,
): QuoteFinding | null {
  const agrees = partners.map((at, i) => {
    const said = transcript.words[transcript.numbers[at] ?? -1];
    return at >= 0 && said !== undefined && isSameWord(words[i] ?? '', said);
  });
  const matched = partners.filter((_, i) => agrees[i] === true);
  const first = matched[0];
  const last = matched.at(-1);
  if (first === undefined || last === undefined) return null;
  return { first, last, partners, agrees, likeness: matched.length / words.length };
}

/** Captions misspell names and editors mend endings: behind its first letter one letter in four may differ. */
function isSameWord(quoted: string, said: string): boolean {
  if (quoted === said) return true;
  const length = Math.max(quoted.length, said.length);
  const alike = length >= 5 && quoted[0] === said[0] && !/\d/.test(quoted);
  if (!alike || isNegation(quoted) !== isNegation(said)) return false;
  return distance(quoted, said) <= Math.floor(length / 4);
}
