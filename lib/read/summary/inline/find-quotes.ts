import { OPENING } from '@/lib/core/marks/quotation-marks';
import { countWords } from '@/lib/core/words/count-words';
import { findQuotedSpans } from './find-quoted-spans';
import { findUnmarkedQuote } from './find-unmarked-quote';
import type { QuoteMatch, QuoteSetting } from './quote-match';
import { type Attribution, readAttribution } from './read-attribution';
import { readLeadingAttribution } from './read-leading-attribution';

export interface QuoteSearch {
  readonly quotes: readonly QuoteMatch[];
  /** Offsets of unpaired quotation marks. */
  readonly unbalanced: readonly number[];
}

/** A shorter quoted stretch with only a time is a phrase of its sentence: “EQ support.” */
const MIN_WORDS_WITH_TIME = 4;
const MIN_WORDS_ALONE = 3;

type Candidate = Omit<QuoteMatch, 'detached'> & { readonly nested: boolean };

/**
 * Finds the quotes in a text and leaves out quoted phrases. A quote has a speaker, or one time (or range) and the length
 * of a sentence, or is the whole text; everything else in quotation marks is a phrase and stays in the text.
 */
export function findQuotes(text: string, setting: QuoteSetting): QuoteSearch {
  const { spans, unbalanced } = findQuotedSpans(text);
  const candidates: Candidate[] = [];
  const textStart = text.length - text.trimStart().length;
  const textEnd = text.trimEnd().length;
  let at = textStart;
  for (const span of spans) {
    if (span.open < at) continue;
    const attribution = readAround(text, { from: at, open: span.open, close: span.close }, setting);
    const alone = attribution.start === textStart && attribution.end >= textEnd - 1;
    if (!isQuote(text.slice(span.open + 1, span.close), attribution, alone)) continue;
    const stop = /^\s*[.;,](?=\s|$)/.exec(text.slice(attribution.end, attribution.end + 8))?.[0].length ?? 0;
    at = attribution.end + stop;
    candidates.push({ ...span, start: attribution.start, attribution, end: at });
  }
  const unmarked = candidates.length === 0 && spans.length === 0 ? findUnmarkedQuote(text, setting) : null;
  if (unmarked !== null) return { quotes: [unmarked], unbalanced };
  return { quotes: markDetached(text, candidates), unbalanced };
}

/** A name after the quote wins over one before it; a time on either side is used. */
function readAround(
  text: string,
  place: { from: number; open: number; close: number },
  setting: QuoteSetting,
): Attribution & { start: number } {
  const after = readAttribution(text, place.close + 1, setting.people);
  if (after.speaker !== null && after.group !== null) return { ...after, start: place.open };
  const given = { people: setting.people, anyName: setting.inQuotesSection };
  const leading = readLeadingAttribution(text, { from: place.from, to: place.open }, given);
  if (
    leading === null ||
    (leading.group !== null && after.group !== null) ||
    (leading.speaker !== null && after.speaker !== null)
  )
    return { ...after, start: place.open };
  return {
    start: leading.start,
    speaker: after.speaker ?? leading.speaker,
    group: after.group ?? leading.group,
    rest: after.rest ?? leading.rest,
    end: after.end,
  };
}

function markDetached(text: string, candidates: readonly Candidate[]): QuoteMatch[] {
  const quotes: QuoteMatch[] = [];
  let nextIsDetached = true;
  for (const [i, { nested, ...candidate }] of [...candidates.entries()].reverse()) {
    const between = text.slice(candidate.end, candidates[i + 1]?.start ?? text.length);
    const isFreeAfter: boolean =
      between.trim() === '' ? nextIsDetached : startsSentence(between, candidate.attribution);
    const detached: boolean = !nested && isFreeAfter;
    nextIsDetached = detached;
    quotes.push({ ...candidate, detached });
  }
  return quotes.reverse();
}

function isQuote(quoted: string, { speaker, group }: Attribution, alone: boolean): boolean {
  const words = countWords(quoted);
  if (words === 0) return false;
  if (speaker !== null) return true;
  const oneTime = group !== null && (group.clocks.length === 1 || group.range !== null);
  return (
    (oneTime && (alone || words >= MIN_WORDS_WITH_TIME)) ||
    (group === null && alone && words >= MIN_WORDS_ALONE)
  );
}

const NEW_SENTENCE = new RegExp(String.raw`^\s+[\p{Lu}\p{Lo}${OPENING}]`, 'u');

/** A full attribution followed by a new sentence ends the quote's sentence. */
function startsSentence(after: string, { speaker, group }: Attribution): boolean {
  return speaker !== null && group !== null && NEW_SENTENCE.test(after);
}
