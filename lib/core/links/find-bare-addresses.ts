import { QUOTES } from '@/lib/core/marks/quotation-marks';
import type { Span } from '@/lib/core/model/diagnostic';

const NO_ADDRESS = String.raw`\s<>${QUOTES}|\\^\x60{}()[\]`;
/** An address may have pairs of parentheses and does not end with its sentence's punctuation. */
const BARE_ADDRESS = new RegExp(
  String.raw`\bhttps?:\/\/(?:[^${NO_ADDRESS}]|\([^\s()]*\))*(?:[^${NO_ADDRESS}.,;:!?…'’*_]|\([^\s()]*\))`,
  'g',
);

/** Finds the web addresses in a text; UTF-16 offsets. */
export function findBareAddresses(text: string): (Span & { readonly url: string })[] {
  return [...text.matchAll(BARE_ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    url: match[0],
  }));
}
