import type { MomentKind } from '@/lib/core/model/moment';
import { QUOTE_LENGTHS, type QuoteLength, quoteLength } from '@/lib/derive/moments/quote-length';

/** The key under which quotes of a length are filed, among the terms but unlike any. */
export const lengthKey = (length: QuoteLength): string => `#${length}`;

/** The lengths that a value of `length:` means, which may be cut off: "s" is short. */
export function readLengths(value: string): QuoteLength[] {
  return QUOTE_LENGTHS.filter((length) => length.startsWith(value.toLowerCase()));
}

/** The length of a moment, where it is a quote; everything else has none, for a summary is no measure of a speech. */
export function lengthOf({
  kind,
  text,
}: {
  readonly kind: MomentKind;
  readonly text: string;
}): QuoteLength | null {
  return kind === 'quote' ? quoteLength(text) : null;
}
