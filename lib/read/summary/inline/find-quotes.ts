import { OPENING } from '@/lib/core/marks/quotation-marks';
import { countWords } from '@/lib/core/words/count-words';
import { isUnspaced } from '@/lib/core/words/unspaced-scripts';
import { blankMarks } from './blank-marks';
import { findQuotedSpans } from './find-quoted-spans';
import { findUnmarkedQuote } from './find-unmarked-quote';
import type { Attribution, QuoteMatch, QuoteSetting } from './quote-match';
import { readAttribution } from './read-attribution';
import { readFramedName } from './read-framed-name';
import { readLeadingAttribution } from './read-leading-attribution';
import { isNickname } from './read-name';
import { readSourceMark } from './read-source-mark';

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
export function findQuotes(source: string, setting: QuoteSetting): QuoteSearch {
  const text = blankMarks(source);
  const { spans: quoted, unbalanced } = findQuotedSpans(text);
  const spans = quoted.filter(({ open, close }) => !isNickname(text, open, close));
  const candidates: Candidate[] = [];
  const textStart = text.length - text.trimStart().length;
  const textEnd = text.trimEnd().length;
  let at = textStart;
  for (const span of spans) {
    if (span.open < at) continue;
    const place = { from: at, open: span.open, close: span.close };
    const attribution = readAround(text, place, setting);
    const alone = attribution.start === textStart && attribution.end >= textEnd - 1;
    const led =
      !alone && attribution.speaker === null && attribution.group === null && isLed(text, place, setting);
    if (!led && !isQuote(text.slice(span.open + 1, span.close), attribution, alone)) continue;
    const stop = /^\s*[.;,](?=\s|$)/.exec(text.slice(attribution.end, attribution.end + 8))?.[0].length ?? 0;
    at = attribution.end + stop;
    const nested =
      span.nested || led || attribution.phrased === true || (attribution.spoken === true && !alone);
    candidates.push({ ...span, nested, start: attribution.start, attribution, end: at });
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
): Attribution & { start: number; phrased?: boolean } {
  const names = { people: setting.people, anyName: setting.inQuotesSection || setting.dialogue === true };
  const after = readAttribution(text, place.close + 1, names);
  const leading = readLeadingAttribution(text, { from: place.from, to: place.open }, names);
  const framed =
    leading === null && after.speaker === null
      ? readFramedName(text, place, { ...names, group: after.group })
      : null;
  if (framed !== null) return framed;
  const isLabel = leading?.speaker === null && leading.group === null;
  if (
    leading === null ||
    (after.speaker !== null && after.group !== null && !isLabel) ||
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
    phrased: leading.phrased === true,
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

/** `On paint: “…” [6]`: a subject with a colon leads to a whole sentence, cited or under a quotes heading. */
function isLed(
  text: string,
  place: { from: number; open: number; close: number },
  setting: QuoteSetting,
): boolean {
  const cited = readSourceMark(text, place.close + 1);
  if (cited === null && !setting.inQuotesSection) return false;
  const quoted = text.slice(place.open + 1, place.close);
  const unspaced = isUnspaced(quoted);
  const left = text.slice(cited ?? place.close + 1).trim();
  if (
    !LEAD.test(text.slice(Math.max(place.from, place.open - MAX_LEAD), place.open)) ||
    !/^[.。]?$/.test(left)
  )
    return false;
  if (countWords(quoted) < (unspaced ? MIN_WORDS_UNSPACED : MIN_WORDS_LED)) return false;
  return unspaced || ENDS_SENTENCE.test(quoted) || left !== '';
}

const MAX_LEAD = 120;
const LEAD = /(?:^|[\p{L}\p{N})\]])\s*[:：]\s*$/u;
const MIN_WORDS_LED = 4;
const MIN_WORDS_UNSPACED = 2;
const ENDS_SENTENCE = /[.!?…]['’”]?$/;

function isQuote(quoted: string, { speaker, group, spoken = false }: Attribution, alone: boolean): boolean {
  const words = countWords(quoted);
  if (words === 0) return false;
  if (speaker !== null) return !spoken || alone || words >= MIN_WORDS_WITH_TIME;
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
