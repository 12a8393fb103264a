import { OPENING, QUOTES, SINGLE_OPENING } from '@/lib/core/marks/quotation-marks';
import type { SectionType } from '@/lib/core/model/summary';
import { countWords } from '@/lib/core/words/count-words';
import type { HeadingLookup } from '@/lib/core/words/find-heading-type';
import { findLeadingClock } from '@/lib/read/summary/inline/find-times';
import { isKnownPerson } from '@/lib/read/summary/inline/read-name';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';
import type { OutlineItem, OutlineNode, OutlinePoint } from './outline';
import { followSections } from './section-context';

/** Only in these sections is an item with a title a point. */
const POINT_SECTIONS: readonly SectionType[] = ['discussion', 'insights'];
const MIN_POINTS = 2;
const MAX_TITLE = 70;
const MAX_TITLE_WORDS = 9;

/**
 * Finds the points whose titles are not in bold: lists, or paragraphs with numbers such as `2.1`, of which every item is a
 * short title, a colon or dash, and a text.
 *
 *     1. Salt: it keeps the wood.          2.1 Salt – it keeps the wood.
 *     2. Paint [2:15]: it traps rain.      2.2 Paint – it traps rain.
 */
export function findPoints(
  nodes: readonly OutlineNode[],
  given: { readonly people: readonly string[]; readonly claims: Claims; readonly lookup: HeadingLookup },
): OutlineNode[] {
  const follow = followSections(nodes, given.lookup);
  const found: OutlineNode[] = [];
  let section: SectionType = 'other';
  for (let at = 0; at < nodes.length; ) {
    const node = nodes[at] as OutlineNode;
    if (node.type === 'heading') section = follow(node).context;
    const isPlace = POINT_SECTIONS.includes(section);
    const run = isPlace && node.type === 'paragraph' ? readNumbered(nodes, at) : [];
    const items = isPlace && node.type === 'list' ? node.items : run;
    const points = readPoints(items, given);
    if (points === null) found.push(node);
    else {
      claimNumbers(nodes.slice(at, at + run.length), given.claims);
      for (const point of points) found.push(point);
    }
    at += points === null ? 1 : Math.max(1, run.length);
  }
  return found;
}

const NUMBER = /^\d{1,3}\.\d{1,3}[.)]?\s+(?=\S)/;

/** Reads consecutive paragraphs that begin with a number of two parts. */
function readNumbered(nodes: readonly OutlineNode[], from: number): OutlineItem[] {
  const items: OutlineItem[] = [];
  for (let at = from; at < nodes.length; at += 1) {
    const node = nodes[at];
    const length = node?.type === 'paragraph' ? NUMBER.exec(node.strand.text)?.[0].length : undefined;
    if (node?.type !== 'paragraph' || length === undefined) break;
    items.push({ strand: sliceStrand(node.strand, length), items: [] });
  }
  return items;
}

function claimNumbers(nodes: readonly OutlineNode[], claims: Claims): void {
  for (const node of nodes)
    if (node.type === 'paragraph')
      claims.syntax(sliceStrand(node.strand, 0, NUMBER.exec(node.strand.text)?.[0].length ?? 0));
}

interface Split {
  /** End of the title with its times, and start of the text after the mark. */
  readonly titleEnd: number;
  readonly textStart: number;
}

function readPoints(
  items: readonly OutlineItem[],
  { people, claims }: { readonly people: readonly string[]; readonly claims: Claims },
): OutlinePoint[] | null {
  if (items.length < MIN_POINTS) return null;
  const mark = /:\s|：/.test(items[0]?.strand.text.slice(0, MAX_TITLE + 40) ?? '') ? COLON : DASH;
  const splits = items.map(({ strand }) => splitTitle(strand.text, mark, people));
  if (!splits.every((split) => split !== null)) return null;
  return items.map(({ strand, items: inner }, i): OutlinePoint => {
    const { titleEnd, textStart } = splits[i] as Split;
    claims.syntax(sliceStrand(strand, titleEnd, textStart));
    const text: Strand = trimStrand(sliceStrand(strand, textStart));
    return {
      type: 'point',
      title: trimStrand(sliceStrand(strand, 0, titleEnd)),
      children: [
        { type: 'paragraph', strand: text },
        ...(inner.length > 0 ? [{ type: 'list' as const, items: inner }] : []),
      ],
    };
  });
}

/** A title has no end of a sentence, no quotation mark and no address; a group of times may follow it. */
const TITLE = String.raw`^([^.!?:;。！？：\n${QUOTES}]{2,${MAX_TITLE}}?)(\s*[[(（][\d:：.\s–—→-]+[\])）])?`;
const COLON = new RegExp(String.raw`${TITLE}\s*[:：](?:\s+|(?<=：))(?=\S)`, 'u');
const DASH = new RegExp(String.raw`${TITLE}\s+[–—-]{1,2}\s+(?=\S)`, 'u');
const MARK = /\s*(?:[:：]|[–—-]{1,2})\s*$/;
const ADDRESS = /^(?:https?:\/\/|www\.|\S+@\S+)/i;
const OPENS_QUOTE = new RegExp(`^[${OPENING}${SINGLE_OPENING}]`);

function splitTitle(text: string, mark: RegExp, people: readonly string[]): Split | null {
  const match = mark.exec(text.slice(0, MAX_TITLE + 60));
  const [whole = '', title = ''] = match ?? [];
  const rest = text.slice(whole.length);
  if (match === null || countWords(title) > MAX_TITLE_WORDS || !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(title))
    return null;
  // `Ada: …` is a speaker, `On salt: “…”` introduces a quote, `Map: https://…` is a link.
  if (isKnownPerson(title.trim(), people) || OPENS_QUOTE.test(rest) || ADDRESS.test(rest)) return null;
  if (findLeadingClock(text) !== null) return null;
  return { titleEnd: whole.replace(MARK, '').length, textStart: whole.length };
}
