import { OPENING } from '@/lib/core/marks/quotation-marks';
import { countWords } from '@/lib/core/words/count-words';
import { findDashQuote } from './find-dash-quote';
import { findEndingTimeGroup, readBareTimes } from './find-times';
import type { Attribution, QuoteMatch, QuoteSetting } from './quote-match';
import { readAttribution } from './read-attribution';
import { readLeadingAttribution } from './read-leading-attribution';

/** A name must be within this many characters of the end. */
const MAX_TAIL = 200;
const MIN_WORDS = 3;

/**
 * Finds the quote of a paragraph without quotation marks: a block quote with its speaker, or a line with speaker and time
 * under a quotes heading. Null for any other text.
 *
 *     > Water is never late. — Ada Quill (12:52)
 */
export function findUnmarkedQuote(text: string, setting: QuoteSetting): QuoteMatch | null {
  const { quoted = false, inQuotesSection, people } = setting;
  const spoken = findDashQuote(text, setting);
  if (spoken !== null) return spoken;
  if (!quoted && !inQuotesSection) return null;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const after = readTail(text, end, people);
  if (after !== null && (quoted || after.group !== null || isKnown(text, after, people)))
    return toMatch(text, { start, from: start, to: after.start }, after);
  const line = quoted ? readNameLine(text, end, people) : null;
  if (line !== null) return toMatch(text, { start, from: start, to: line.start }, line);
  const leading = readHead(text, start, people);
  if (leading !== null && (quoted || isKnown(text, leading, people)))
    return toMatch(text, { start, from: leading.end, to: end }, { ...leading, end });
  if (/^[–—―─~-]/.test(text.slice(start)) && isAttributed(text.slice(start, end), people)) return null;
  const anonymous: Attribution = { speaker: null, group: null, rest: null, end };
  return quoted && inQuotesSection ? toMatch(text, { start, from: start, to: end }, anonymous) : null;
}

const isKnown = (text: string, { speaker }: Attribution, people: readonly string[]): boolean =>
  speaker !== null && people.includes(text.slice(speaker.start, speaker.end));

/** A line of attribution is no quote. */
function isAttributed(line: string, people: readonly string[]): boolean {
  const { speaker, group, end } = readAttribution(`” ${line}`, 1, { people });
  return (speaker !== null || group !== null) && end >= line.length + 1;
}

function toMatch(
  text: string,
  place: { start: number; from: number; to: number },
  attribution: Attribution,
): QuoteMatch | null {
  const close = text.slice(0, place.to).trimEnd().length;
  if (countWords(text.slice(place.from, close)) < MIN_WORDS) return null;
  // An unpaired mark is still a mark; without one, its offset is that before the first character.
  const open = OPENING.includes(text[place.from] ?? ' ') ? place.from : place.from - 1;
  return { start: place.start, open, close, attribution, end: attribution.end, detached: true };
}

/** Finds the last dash that separates the words from a name at the end of the text. */
function readTail(
  text: string,
  end: number,
  people: readonly string[],
): (Attribution & { start: number }) | null {
  const from = Math.max(0, end - MAX_TAIL);
  const dashes = [
    ...text.slice(from, end).matchAll(/\s(?:[–—―~]|-{1,2})\s*(?=[\p{L}*\d[(\u200E\u200F])/gu),
  ].reverse();
  for (const { index } of dashes) {
    const attribution = readAttribution(text, from + index, { people });
    if ((attribution.speaker !== null || attribution.group !== null) && attribution.end >= end)
      return { ...attribution, start: from + index };
  }
  return null;
}

/** A full name from the head after the last sentence of a block quote, with a time or without: `Ada Quill, 12:52`. */
function readNameLine(
  text: string,
  end: number,
  people: readonly string[],
): (Attribution & { start: number }) | null {
  const from = Math.max(0, end - MAX_TAIL);
  const group = findEndingTimeGroup(text.slice(0, end)) ?? readBareTimes(text, { start: from, end });
  const nameEnd = from + text.slice(from, group?.start ?? end).replace(/[\s,·|–—-]+$/, '').length;
  const name = people.find((person) => text.endsWith(person, nameEnd) && /\s/.test(person));
  const start = nameEnd - (name?.length ?? 0);
  if (name === undefined || !/[.!?…。！？]['’]?\s+$/.test(text.slice(from, start))) return null;
  return { start, speaker: { start, end: nameEnd }, group, rest: null, end };
}

/** `Ada Quill (12:52): ` at the start of a block quote. */
function readHead(text: string, start: number, people: readonly string[]): Attribution | null {
  const colon = /[:：]\s/.exec(text.slice(start, start + MAX_TAIL));
  if (colon === null) return null;
  const to = start + colon.index + colon[0].length;
  const leading = readLeadingAttribution(text, { from: start, to }, { people, anyName: false });
  return leading?.speaker == null
    ? null
    : { speaker: leading.speaker, group: leading.group, rest: leading.rest, end: to };
}
