import { readLinkTime } from '@/lib/read/summary/inline/find-link-time';
import { findLeadingClock } from '@/lib/read/summary/inline/find-times';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { joinStrands, linkStrand, type Strand, sliceStrand } from '@/lib/read/summary/spans/strand';

const LINK = /^\[([^\]\n]{1,200})\]\((https?:\/\/[^\s()]{1,500})\)/;

/** Reads a Markdown link that begins a line of pasted text when it has a time: `[12:34](https://…) Salt`, `[Salt](https://…?t=754s)`. */
export function readLineLink(line: Strand, claims: Claims): Strand {
  const match = LINK.exec(line.text);
  const [whole = '', text = '', url = ''] = match ?? [];
  if (match === null || (findLeadingClock(`${text} `) === null && readLinkTime(url) === null)) return line;
  claims.syntax(sliceStrand(line, 0, 1));
  claims.syntax(sliceStrand(line, 1 + text.length, 3 + text.length));
  claims.address(sliceStrand(line, 3 + text.length, whole.length - 1));
  claims.syntax(sliceStrand(line, whole.length - 1, whole.length));
  const linked = linkStrand(sliceStrand(line, 1, 1 + text.length), url);
  return joinStrands([linked, sliceStrand(line, whole.length)]);
}
