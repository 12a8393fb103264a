import { joinStrands, type Strand, sliceStrand } from '@/lib/read/summary/spans/strand';

/** `[[Owen Strake]]`, and `[[people/owen|Owen Strake]]` with the name of a note first. */
const WIKILINK = /\[\[(?:([^[\]|]*)\|)?([^[\]|]+)\]\]/g;

/** Takes the brackets of links between notes out of a value; `marks` are left to the caller to claim as syntax. */
export function unwrapWikilinks(value: Strand): { strand: Strand; marks: readonly Strand[] } {
  const parts: Strand[] = [];
  const marks: Strand[] = [];
  let at = 0;
  for (const match of value.text.matchAll(WIKILINK)) {
    const textEnd = match.index + match[0].length - 2;
    const textStart = textEnd - (match[2] ?? '').length;
    parts.push(sliceStrand(value, at, match.index), sliceStrand(value, textStart, textEnd));
    marks.push(sliceStrand(value, match.index, textStart), sliceStrand(value, textEnd, textEnd + 2));
    at = textEnd + 2;
  }
  if (marks.length === 0) return { strand: value, marks };
  return { strand: joinStrands([...parts, sliceStrand(value, at)]), marks };
}
