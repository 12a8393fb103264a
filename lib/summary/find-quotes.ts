import { findQuotedSpans } from './find-quoted-spans';
import { type Attribution, countWords, readAttribution } from './read-attribution';

/** A quote inside a text, by offsets: its marks, what is attributed, and whether it can leave the text around it. */
export interface QuoteMatch {
  readonly open: number;
  readonly close: number;
  readonly attribution: Attribution;
  /** Behind the attribution and a closing full stop. */
  readonly end: number;
  /** True where the quote stands on its own or ends a sentence; false inside a sentence or in parentheses. */
  readonly detached: boolean;
}

export interface QuoteSearch {
  readonly quotes: readonly QuoteMatch[];
  /** Offsets of quotation marks without partner. */
  readonly unbalanced: readonly number[];
}

/** Below this a quoted stretch with nothing but a time is a phrase: “EQ support.” */
const MIN_WORDS_WITH_TIME = 4;
const MIN_WORDS_ALONE = 3;

/**
 * Tells a text's quotes from its quoted phrases. A quote has a speaker, or one time (or range) and the length of a
 * sentence, or is the whole text; everything else in quotation marks is a phrase and stays where it is.
 */
export function findQuotes(text: string, people: readonly string[]): QuoteSearch {
  const { spans, unbalanced } = findQuotedSpans(text);
  const candidates: Omit<QuoteMatch, 'detached'>[] = [];
  const nested = new Set<number>();
  const textStart = text.length - text.trimStart().length;
  const textEnd = text.trimEnd().length;
  let at = 0;
  for (const span of spans) {
    if (span.open < at) continue;
    const attribution = readAttribution(text, span.close + 1, people);
    const alone = span.open === textStart && attribution.end >= textEnd - 1;
    if (!isQuote(text.slice(span.open + 1, span.close), attribution, alone)) continue;
    at = attribution.end + (/^\s*[.;,](?=\s|$)/.exec(text.slice(attribution.end, attribution.end + 8))?.[0].length ?? 0);
    if (span.nested) nested.add(span.open);
    candidates.push({ open: span.open, close: span.close, attribution, end: at });
  }
  const quotes: QuoteMatch[] = [];
  let nextStandsFree = true;
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    const candidate = candidates[i];
    if (candidate === undefined) continue;
    const between = text.slice(candidate.end, candidates[i + 1]?.open ?? text.length);
    const behindFree: boolean = between.trim() === '' ? nextStandsFree : startsSentence(between, candidate.attribution);
    const detached: boolean = !nested.has(candidate.open) && behindFree;
    nextStandsFree = detached;
    quotes.push({ ...candidate, detached });
  }
  return { quotes: quotes.reverse(), unbalanced };
}

function isQuote(quoted: string, { speaker, group }: Attribution, alone: boolean): boolean {
  const words = countWords(quoted);
  if (words === 0) return false;
  if (speaker !== null) return true;
  const oneTime = group !== null && (group.clocks.length === 1 || group.range !== null);
  return (oneTime && words >= MIN_WORDS_WITH_TIME) || (group === null && alone && words >= MIN_WORDS_ALONE);
}

/** A full attribution followed by a new sentence ends the quote's own sentence. */
function startsSentence(behind: string, { speaker, group }: Attribution): boolean {
  return speaker !== null && group !== null && /^\s+[\p{Lu}\p{Lo}“"«「]/u.test(behind);
}
