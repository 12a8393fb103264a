import { safeUrl } from '@/lib/core/links/safe-url';
import type { TextLink } from '@/lib/core/model/summary';

/** A link in a text; UTF-16 offsets. */
export interface PlacedLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

interface LinkPlaces {
  /** In order, without overlaps. */
  readonly placed: readonly PlacedLink[];
  /** Links on words that are not in the text, such as its clock. */
  readonly elsewhere: readonly TextLink[];
}

/** Finds the words of links in their text; links that are not http, https or mailto are left out. */
export function placeLinks(text: string, links: readonly TextLink[] = []): LinkPlaces {
  const placed: PlacedLink[] = [];
  const elsewhere: TextLink[] = [];
  let from = 0;
  for (const link of links) {
    const found = link.text === '' ? null : findWords(text, link, from);
    if (found !== null) from = found.end;
    const href = safeUrl(link.url);
    if (href === null) continue;
    if (found === null) elsewhere.push({ ...link, url: href });
    else placed.push({ ...found, href });
  }
  return { placed, elsewhere };
}

function findWords(text: string, link: TextLink, from: number): { start: number; end: number } | null {
  const isAt = link.at !== undefined && text.startsWith(link.text, link.at);
  const start = isAt ? (link.at ?? 0) : text.indexOf(link.text, from);
  if (start >= 0) return { start, end: start + link.text.length };
  // A link may begin with the clock of a row or title, which is not part of its text.
  const words = link.text.replace(/^[^\p{L}]+/u, '');
  const at = words === '' || words === link.text ? -1 : text.indexOf(words, from);
  if (at >= 0) return { start: at, end: at + words.length };
  return text !== '' && link.text.includes(text) ? { start: 0, end: text.length } : null;
}
