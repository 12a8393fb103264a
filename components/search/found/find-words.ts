import { IDEOGRAPHS } from '@/lib/core/words/unspaced-scripts';

/** A text range from one text node to another. */
export interface FoundWords {
  readonly from: Text;
  readonly start: number;
  readonly to: Text;
  readonly end: number;
}

interface Piece {
  readonly node: Text;
  /** The offset of its text in the whole. */
  readonly at: number;
}

const BLOCKS = 'p, li, h1, h2, h3, h4, blockquote, q, cite, dt, dd, td, section, div';
const MATCH_NOTHING = /(?!)/gu;

/** Joins the text of a page, with a line break between blocks, and records the offset of each text node. */
function readText(root: Element): { whole: string; pieces: readonly Piece[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let whole = '';
  let block: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const own = node.parentElement?.closest(BLOCKS) ?? null;
    if (own !== block) whole += '\n';
    block = own;
    pieces.push({ node, at: whole.length });
    whole += node.data;
  }
  return { whole, pieces };
}

const BEGINS_UNSPACED = new RegExp(`^[${IDEOGRAPHS}]`, 'u');
const ENDS_UNSPACED = new RegExp(`[${IDEOGRAPHS}]$`, 'u');

/** Builds a pattern of words and phrases from an excerpt: whole words, except in Chinese and Japanese, which have no spaces. */
function wordPattern(words: readonly string[]): RegExp {
  const parts = words
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const escaped = word
        .trim()
        .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
        .replace(/\s+/g, '\\s+');
      const open = BEGINS_UNSPACED.test(word) ? '' : '(?<![\\p{L}\\p{N}])';
      const close = ENDS_UNSPACED.test(word) ? '' : '(?![\\p{L}\\p{N}])';
      return `${open}${escaped}${close}`;
    });
  return parts.length === 0 ? MATCH_NOTHING : new RegExp(parts.join('|'), 'giu');
}

/** Finds words in the text of an element, also across element boundaries; at most `limit` ranges. */
export function findWords(root: Element, words: readonly string[], limit = 500): FoundWords[] {
  const { whole, pieces } = readText(root);
  const found: FoundWords[] = [];
  let place = 0;
  for (const match of whole.matchAll(wordPattern(words))) {
    const [start, end] = [match.index, match.index + match[0].length];
    while ((pieces[place + 1]?.at ?? Number.POSITIVE_INFINITY) <= start) place += 1;
    let last = place;
    while ((pieces[last + 1]?.at ?? Number.POSITIVE_INFINITY) < end) last += 1;
    const [from, to] = [pieces[place], pieces[last]];
    if (from === undefined || to === undefined || start < from.at) continue;
    if (start - from.at > from.node.length || end - to.at > to.node.length) continue;
    found.push({ from: from.node, start: start - from.at, to: to.node, end: end - to.at });
    if (found.length === limit) break;
  }
  return found;
}
