import { countWords } from '@/lib/core/words/count-words';
import type { HeadingLookup } from '@/lib/core/words/find-heading-type';
import { QUOTE_LABEL } from '@/lib/read/summary/inline/attribution-words';
import { blankMarks } from '@/lib/read/summary/inline/blank-marks';
import { findEndingTimeGroup } from '@/lib/read/summary/inline/find-times';
import type { NameSetting } from '@/lib/read/summary/inline/read-attribution';
import { readLeadingAttribution } from '@/lib/read/summary/inline/read-leading-attribution';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { joinStrands, type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';
import { markDialogues, markQuoteRuns } from './find-dialogue';
import { isAttribution, isBareQuote, isLabelled, joinAttribution, OPENS_WITH_MARK } from './is-attribution';
import { joinParagraphs } from './join-paragraphs';
import type { OutlineItem, OutlineList, OutlineNode, OutlineParagraph, OutlinePoint } from './outline';
import { followSections } from './section-context';

interface Setting extends NameSetting {
  readonly anyName: boolean;
  readonly claims: Claims;
}

/**
 * Joins a quote with the paragraph or bullet above or below it that only has its speaker and time, with a bold title that
 * is only a name, and with its further paragraphs.
 *
 *     Quote — Ada Quill (08:01):        “Water is never late.”        - **Ada Quill (08:01):** “Water is never late.”
 *     “Water is never late.”            — Ada Quill
 */
export function joinQuotes(
  nodes: readonly OutlineNode[],
  given: { people: readonly string[]; claims: Claims; lookup?: HeadingLookup },
): OutlineNode[] {
  const joined: OutlineNode[] = [];
  const follow = followSections(nodes, given.lookup);
  const rest = (from: number, to: number, anyName: boolean): void => {
    for (const node of joinNodes(nodes.slice(from, to), { ...given, anyName })) joined.push(node);
  };
  let from = 0;
  let anyName = false;
  for (const [at, node] of nodes.entries()) {
    if (node.type !== 'heading') continue;
    rest(from, at, anyName);
    from = at;
    anyName = follow(node).context === 'quotes';
  }
  rest(from, nodes.length, anyName);
  return joined;
}

function joinNodes(nodes: readonly OutlineNode[], setting: Setting): OutlineNode[] {
  return markQuoteRuns(joinNeighbours(nodes, setting), setting.people);
}

function joinNeighbours(nodes: readonly OutlineNode[], setting: Setting): OutlineNode[] {
  const joined: OutlineNode[] = [];
  for (const node of markDialogues(joinParagraphs(nodes, setting), setting.people)) {
    const last = joined.at(-1);
    const pair = last === undefined ? null : joinPair(last, node, setting);
    if (pair !== null) joined.splice(-1, 1, ...pair);
    else if (node.type === 'point') joined.push(joinPoint(node, setting));
    else if (node.type === 'list') joined.push({ ...node, items: joinItems(node.items, setting) });
    else joined.push(node);
  }
  return joined;
}

/** Joins two nodes that are a quote and its attribution; null when they are not. */
function joinPair(above: OutlineNode, below: OutlineNode, setting: Setting): OutlineNode[] | null {
  if (above.type === 'paragraph' && below.type === 'paragraph') {
    const pair = joinPairOfParagraphs(above, below, setting);
    return pair === null ? null : [pair];
  }
  const labelled = below.type === 'point' ? labelledPoint(below) : null;
  const text = below.type === 'paragraph' ? below.strand : labelled;
  const quote = ownParagraph(above);
  if (quote !== null && text !== null && isAttribution(text.text, quote, setting))
    return [withParagraph(above, { ...quote, strand: joinAttribution(quote.strand, text) })];
  if (above.type === 'list' && below.type === 'paragraph') return joinListEnd(above, below, setting);
  if (quote !== null && below.type === 'list') return joinListStart(above, quote, below, setting);
  return null;
}

/** The only paragraph of a node. */
function ownParagraph(node: OutlineNode): OutlineParagraph | null {
  if (node.type === 'paragraph') return node;
  const only = node.type === 'point' && node.title === null ? node.children[0] : undefined;
  return only?.type === 'paragraph' && node.type === 'point' && node.children.length === 1 ? only : null;
}

const withParagraph = (node: OutlineNode, paragraph: OutlineParagraph): OutlineNode =>
  node.type === 'point' ? { ...node, children: [paragraph] } : paragraph;

/** `- **Speaker:** Ada` below a quote. */
function labelledPoint({ title, children }: OutlinePoint): Strand | null {
  const [only, ...more] = children;
  if (title !== null && only === undefined) return labelledTime(title);
  if (title === null || only?.type !== 'paragraph' || more.length > 0) return null;
  const line = joinTitle(title, only.strand);
  return isLabelled(line.text) ? line : null;
}

/** A time beside a title is a part of it, without the colon: `Timestamp [17:20]`. */
function labelledTime(title: Strand): Strand | null {
  const time = findEndingTimeGroup(title.text);
  if (time === null) return null;
  const line = joinStrands(
    [trimStrand(sliceStrand(title, 0, time.start)), sliceStrand(title, time.start)],
    ': ',
  );
  return isLabelled(line.text) ? line : null;
}

const joinTitle = (title: Strand, text: Strand): Strand =>
  joinStrands([title, text], /[:：]$/.test(title.text) ? ' ' : ': ');

/** `— Ada Quill` below the last bullet of a list. */
function joinListEnd(list: OutlineList, below: OutlineParagraph, setting: Setting): OutlineNode[] | null {
  const last = list.items.at(-1);
  if (last === undefined || last.items.length > 0) return null;
  if (!/^[–—―─~(（-]/.test(below.strand.text) || !isAttribution(below.strand.text, last, setting))
    return null;
  const item = { ...last, strand: joinAttribution(last.strand, below.strand) };
  return [{ ...list, items: [...list.items.slice(0, -1), item] }];
}

/** Bullets such as `- Speaker: Ada` below a paragraph. */
function joinListStart(
  above: OutlineNode,
  quote: OutlineParagraph,
  list: OutlineList,
  setting: Setting,
): OutlineNode[] | null {
  const joined = takeAttributions({ strand: quote.strand, items: list.items }, setting);
  if (joined.items.length === list.items.length) return null;
  const left = joinItems(joined.items, setting);
  const paragraph = withParagraph(above, { ...quote, strand: joined.strand });
  return left.length === 0 ? [paragraph] : [paragraph, { ...list, items: left }];
}

function joinPairOfParagraphs(
  above: OutlineParagraph,
  below: OutlineParagraph,
  setting: Setting,
): OutlineParagraph | null {
  const introduced = introducesQuote(above.strand.text, below, setting);
  const quoted = {
    ...(below.quoted || above.quoted ? { quoted: true as const } : {}),
    ...(above.cited ? { cited: true as const } : {}),
  };
  if (introduced) {
    const strand = joinStrands([above.strand, below.strand], /[:：]$/.test(above.strand.text) ? ' ' : ': ');
    return { type: 'paragraph', strand, ...quoted };
  }
  if (!(below.by && above.quoted) && !isAttribution(below.strand.text, above, setting)) return null;
  return { type: 'paragraph', strand: joinAttribution(above.strand, below.strand), ...quoted };
}

const STARTS_WITH_QUOTE_LABEL = new RegExp(String.raw`^(?:${QUOTE_LABEL})(?!\p{L})`, 'iu');

/** `Quote — Ada (08:01):`, `Ada Quill:` and `Ada Quill (08:01)` above a quote. */
function introducesQuote(source: string, below: OutlineParagraph, { people }: Setting): boolean {
  const text = blankMarks(source).trim();
  const opens = OPENS_WITH_MARK.test(below.strand.text);
  if (!(opens || below.quoted) || OPENS_WITH_MARK.test(text)) return false;
  const colon = /[:：]$/.test(text);
  if (!colon && findEndingTimeGroup(text) === null) return false;
  if (!colon && !(opens && isBareQuote(below.strand.text, { people }))) return false;
  const line = colon ? text : `${text}:`;
  const anyName = STARTS_WITH_QUOTE_LABEL.test(text);
  const leading = readLeadingAttribution(line, { from: 0, to: line.length }, { people, anyName });
  return leading !== null && (leading.speaker !== null || (anyName && colon));
}

/** Joins each bullet with the bullets below it, nested or next, that name its speaker or time. */
function joinItems(items: readonly OutlineItem[], setting: Setting): OutlineItem[] {
  const joined: OutlineItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last !== undefined && item.items.length === 0 && isAttribution(item.strand.text, last, setting))
      joined.splice(-1, 1, { ...last, strand: joinAttribution(last.strand, item.strand) });
    else joined.push(takeAttributions({ ...item, items: joinItems(item.items, setting) }, setting));
  }
  return joined;
}

function takeAttributions(item: OutlineItem, setting: Setting): OutlineItem {
  let { strand } = item;
  const items = [...item.items];
  for (let [first] = items; first !== undefined; [first] = items) {
    if (first.items.length > 0 || !isAttribution(first.strand.text, { strand }, setting)) break;
    strand = joinAttribution(strand, first.strand);
    items.shift();
  }
  return { strand, items };
}

function joinPoint(point: OutlinePoint, setting: Setting): OutlinePoint {
  const children = joinNodes(point.children, setting);
  const quote = point.title === null ? null : joinTitleQuote(point.title, children, setting);
  return quote === null ? { ...point, children } : { type: 'point', title: null, children: quote };
}

/** The children of a point with its title as a part of a quote: the name, a label or the quote itself; else null. */
function joinTitleQuote(
  title: Strand,
  children: readonly OutlineNode[],
  setting: Setting,
): OutlineNode[] | null {
  const [first, ...more] = children;
  if (isBareQuote(title.text, setting) && OPENS_WITH_MARK.test(title.text)) {
    const quote: OutlineParagraph = { type: 'paragraph', strand: title };
    if (first === undefined) return setting.anyName ? [quote] : null;
    const pair = joinPair(quote, first, setting);
    return pair === null ? null : [...pair, ...more];
  }
  if (first?.type !== 'paragraph' || !isBareQuote(first.strand.text, setting)) return null;
  if (!isSpeakerTitle(title, setting)) return null;
  const strand = joinTitle(title, first.strand);
  return [{ type: 'paragraph', strand, ...(first.dialogue ? { dialogue: true } : {}) }, ...more];
}

/** Words that begin a subject rather than a name: `On fear`, `Why rivers`. */
const SUBJECT =
  /^(?:on|the|a|an|why|how|what|when|where|who|about|in|for|from|to|of|and|this|that|his|her|their|my|our|your|key|best|final|first|last)\b/i;
const MAX_NAME_WORDS = 4;
const ONLY_QUOTE_LABEL = new RegExp(String.raw`^(?:${QUOTE_LABEL})\s*[:：]?$`, 'iu');

/**
 * A title that names one person, with a time or known from the head, is the speaker of the quote below it; under a quotes
 * heading any name is enough. The word for a quote is no title.
 */
function isSpeakerTitle({ text: title }: Strand, { people, anyName }: Setting): boolean {
  if (ONLY_QUOTE_LABEL.test(title)) return true;
  const text = /[:：]$/.test(title) ? title : `${title}:`;
  if (SUBJECT.test(title)) return false;
  const any = anyName && countWords(title) <= MAX_NAME_WORDS;
  const leading = readLeadingAttribution(text, { from: 0, to: text.length }, { people, anyName: any });
  return leading !== null && leading.speaker !== null;
}
