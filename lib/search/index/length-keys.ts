import type { MomentKind } from '@/lib/core/model/moment';
import { QUOTE_LENGTHS, type QuoteLength, quoteLength } from '@/lib/derive/moments/quote-length';

/** The index key for quotes of a length; stored among the terms but never equal to one. */
export const lengthKey = (length: QuoteLength): string => `#${length}`;

/** The lengths that match a value of `length:`, which may be a prefix: "s" matches short. */
export function readLengths(value: string): QuoteLength[] {
  return QUOTE_LENGTHS.filter((length) => length.startsWith(value.toLowerCase()));
}

/** The length of a quote; null for other moments, where the length of a summary says nothing about the length of the speech. */
export function quoteLengthOf({
  kind,
  text,
}: {
  readonly kind: MomentKind;
  readonly text: string;
}): QuoteLength | null {
  return kind === 'quote' ? quoteLength(text) : null;
}
