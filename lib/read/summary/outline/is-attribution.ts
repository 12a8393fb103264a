import { HEBREW, QUOTES } from '@/lib/core/marks/quotation-marks';
import { countWords } from '@/lib/core/words/count-words';
import { QUOTE_LABEL, SPEAKER_LABEL, TIME_LABEL } from '@/lib/read/summary/inline/attribution-words';
import { blankMarks } from '@/lib/read/summary/inline/blank-marks';
import { findQuotedSpans } from '@/lib/read/summary/inline/find-quoted-spans';
import type { NameSetting } from '@/lib/read/summary/inline/quote-match';
import { readAttribution } from '@/lib/read/summary/inline/read-attribution';
import { findName, isKnownPerson } from '@/lib/read/summary/inline/read-name';
import { joinStrands, type Strand } from '@/lib/read/summary/spans/strand';

const MAX_ATTRIBUTION = 240;
export const OPENS_WITH_MARK = new RegExp(`^[${QUOTES}${HEBREW}]`);
const DASHED = /^[–—―─~-]/;
const LABELLED = new RegExp(String.raw`^(?:${SPEAKER_LABEL}|${TIME_LABEL})\s*[:：]`, 'iu');
const MAX_NAME_WORDS = 4;

/** A quote, or a paragraph of a block quote. */
interface Above {
  readonly strand: Strand;
  readonly quoted?: true;
}

/**
 * True for a line that only names the speaker or time of the quote above it: `— Ada Quill [12:52]`, `Ada Quill (12:52)`,
 * `[12:52]`, `Speaker: Ada`.
 */
export function isAttribution(source: string, above: Above, given: NameSetting): boolean {
  const text = blankMarks(source).trim();
  if (text.length > MAX_ATTRIBUTION || OPENS_WITH_MARK.test(text)) return false;
  const dashed = DASHED.test(text);
  if (!isBareQuote(above.strand.text, given) && !(above.quoted && dashed)) return false;
  const { speaker, group, end } = readAttribution(`” ${text}`, 1, given);
  if (end < text.length + 1) return isNameAlone(text, given);
  return speaker !== null || group !== null;
}

/** A line of a known name, or under a quotes heading of any full name. */
function isNameAlone(text: string, { people, anyName = false }: NameSetting): boolean {
  if (isKnownPerson(text, people)) return true;
  const words = countWords(text);
  return (
    anyName && words > 1 && words <= MAX_NAME_WORDS && findName(text, { people, sure: false }) === text.length
  );
}

/** True for one quote from the first to the last character, without a speaker, or with only one of speaker and time. */
export function isBareQuote(source: string, given: NameSetting): boolean {
  const text = blankMarks(source).trim();
  const [span, ...more] = findQuotedSpans(text).spans;
  if (span === undefined || more.length > 0 || !isLabel(text.slice(0, span.open))) return false;
  if (text.length - span.close > MAX_ATTRIBUTION) return false;
  const { speaker, end } = readAttribution(text, span.close + 1, given);
  return (
    (speaker === null || LABELLED.test(text.slice(span.close + 1).trim())) &&
    text.slice(end).trim().length <= 1
  );
}

const isLabel = (text: string): boolean => text === '' || QUOTE_LABELLED.test(text);
const QUOTE_LABELLED = new RegExp(String.raw`^(?:${QUOTE_LABEL})\s*[:：]\s*$`, 'iu');

/** True for a line such as `Speaker: Ada` or `Minute: 13:26`. */
export const isLabelled = (text: string): boolean => LABELLED.test(blankMarks(text).trim());

const ENDS_WITH_MARK = new RegExp(`[${QUOTES}’]\\s*$`);

/** Joins a quote with its attribution; a name alone is separated by a dash that the author did not type. */
export function joinAttribution(quote: Strand, attribution: Strand): Strand {
  const text = blankMarks(attribution.text).trim();
  const isSeparated =
    DASHED.test(text) || isLabelled(text) || (/^\P{L}/u.test(text) && ENDS_WITH_MARK.test(quote.text));
  return joinStrands([quote, attribution], isSeparated ? ' ' : ' — ');
}
