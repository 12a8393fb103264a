import { findDay } from '@/lib/core/time/parse-day';
import { type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';

/** The value of a label, the text around it that is shown as it is, and the marks between them. */
export interface CutValue {
  readonly own: Strand;
  readonly around: readonly Strand[];
  readonly marks: readonly Strand[];
}

/** A weekday or a small word: `Friday, March 3`, `am 3. März`. */
const BEFORE_DAY = /^[\p{L}\p{M}.,\s]{0,16}$/u;
/** What belongs to a day after it: the word for year, the weekday, the time of day, the time zone. */
const AFTER_DAY =
  /^(?:\s?(?:г\.|года|г(?![\p{L}])|р\.|року|r\.))?(?:\s?[(（][^()（）\d]{1,5}[)）])?(?:[T,\s]\s*(?:at |um |à |kl\.? )?\d{1,2}[:h.]\d{2}(?::\d{2})?(?:\.\d+)?\s?(?:[ap]\.?m\.?|uhr)?\s?(?:utc|gmt|z|[a-z]{2,4}t|[+-]\d{2}:?\d{2})?(?![\p{L}\d]))?\.?/iu;
const SEPARATOR = /^[\s|｜•·,;，；–—/-]+/;

/** Cuts a written day out of a value: `March 3, 2031 (live in Oslo)`. A value without a day is left whole. */
export function cutDate(value: Strand): CutValue {
  const found = findDay(value.text);
  if (found === null) return { own: value, around: [], marks: [] };
  const start = BEFORE_DAY.test(value.text.slice(0, found.start)) ? 0 : found.start;
  const end = found.end + (AFTER_DAY.exec(value.text.slice(found.end))?.[0].length ?? 0);
  return cut(value, start, end);
}

/** Cuts a length out of a value: `58 min (abridged)`. */
export function cutDuration(value: Strand): CutValue {
  const at = value.text.search(/\s+[|•·(]/);
  return cut(value, 0, at < 0 ? value.text.length : at);
}

function cut(value: Strand, start: number, end: number): CutValue {
  const before = value.text.slice(0, start).replace(/[\s|｜•·,;，；–—/-]+$/, '').length;
  const after = end + (SEPARATOR.exec(value.text.slice(end))?.[0].length ?? 0);
  const around = [sliceStrand(value, 0, before), sliceStrand(value, after)].map(trimStrand);
  return {
    own: sliceStrand(value, start, end),
    around: around.filter(({ text }) => text !== ''),
    marks: [sliceStrand(value, before, start), sliceStrand(value, end, after)],
  };
}
