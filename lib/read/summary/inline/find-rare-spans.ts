import { FACING, SINGLE_CLOSERS, SINGLE_CLOSING, SINGLE_OPENING } from '@/lib/core/marks/quotation-marks';
import type { QuotedSpan } from './quote-match';

/** A quote in these marks begins a block, or follows a name with a colon; characters before its opening mark. */
const MAX_LEAD = 80;
const LEAD = new RegExp(String.raw`^(?:[^\n"'${SINGLE_OPENING}${SINGLE_CLOSING}]{0,78}[:：]\s*)?$`);

const OPENS_SINGLE = new RegExp(`['${SINGLE_OPENING}]`);
const AFTER_SINGLE = /^[.,]?\s*(?:$|[–—―~([（【]|-{1,3}\s|[,،]\s)/;
const ENDED = /[.!?…,。！？]/;

/**
 * Finds quotes whose marks mean a quote only by their place: straight marks with spaces inside, and single marks around a
 * whole block or before an attribution.
 */
export function findRareSpans(text: string): QuotedSpan[] {
  const span = findSpaced(text) ?? findSingle(text);
  return span === null ? [] : [span];
}

const AFTER_SPACED = /^\s*(?:$|[–—―([（,،-])/;

/** `" Water is never late. "`: straight marks with spaces inside. */
function findSpaced(text: string): QuotedSpan | null {
  const open = text.slice(0, MAX_LEAD + 1).indexOf('"');
  if (open < 0 || !/\s/.test(text[open + 1] ?? '') || !isLead(text, open)) return null;
  const close = text.indexOf('"', open + 1);
  const isClosed =
    close > open + 2 &&
    /\s/.test(text[close - 1] ?? '') &&
    AFTER_SPACED.test(text.slice(close + 1, close + 8));
  return isClosed ? { open, close, nested: false } : null;
}

const isLead = (text: string, at: number): boolean =>
  at <= MAX_LEAD && LEAD.test(text.slice(0, at).trimStart());

function findSingle(text: string): QuotedSpan | null {
  const open = text.slice(0, MAX_LEAD + 1).search(OPENS_SINGLE);
  const closer = SINGLE_CLOSERS[text[open] ?? ''];
  if (closer === undefined || !isLead(text, open) || /[\s\d]/.test(text[open + 1] ?? ' ')) return null;
  let close: number | null = null;
  for (let at = text.indexOf(closer, open + 2); at >= 0; at = text.indexOf(closer, at + 1)) {
    if (/\s/.test(text[at - 1] ?? '') || !AFTER_SINGLE.test(text.slice(at + 1, at + 8))) continue;
    if (ENDED.test(text[at - 1] ?? '')) return { open, close: at, nested: false };
    close ??= at;
  }
  return close === null ? null : { open, close, nested: false };
}

/** True when a mark of the wrong form ends a quote: `“Late.“`, `«Late."`. Its neighbours show that it closes. */
export function isWrongCloser(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  return !/[\s([]/.test(before) && AFTER_CLOSER.test(text[at + 1] ?? ' ');
}

const AFTER_CLOSER = new RegExp(String.raw`[\s)\]}.,;:!?…—–\-${FACING}]`);
