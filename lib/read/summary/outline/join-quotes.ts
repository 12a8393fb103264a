import { QUOTES } from '@/lib/core/marks/quotation-marks';
import { countWords } from '@/lib/core/words/count-words';
import { findHeadingType, type HeadingLookup } from '@/lib/core/words/find-heading-type';
import { findQuotedSpans } from '@/lib/read/summary/inline/find-quoted-spans';
import { readAttribution } from '@/lib/read/summary/inline/read-attribution';
import { readLeadingAttribution } from '@/lib/read/summary/inline/read-leading-attribution';
import { isKnownPerson } from '@/lib/read/summary/inline/read-name';
import { joinStrands, type Strand } from '@/lib/read/summary/spans/strand';
import type { OutlineItem, OutlineNode, OutlineParagraph, OutlinePoint } from './outline';
import { followSections } from './section-context';

const OPENS_WITH_MARK = new RegExp(`^[${QUOTES}]`);

/**
 * Joins a quote with the paragraph above or below it that only has its speaker and time, and with a bold title that is
 * only a name.
 *
 *     Quote — Ada Quill (08:01):        “Water is never late.”        - **Ada Quill (08:01):** “Water is never late.”
 *     “Water is never late.”            — Ada Quill
 */
export function joinQuotes(
  nodes: readonly OutlineNode[],
  people: readonly string[],
  lookup: HeadingLookup = findHeadingType,
): OutlineNode[] {
  const joined: OutlineNode[] = [];
  const follow = followSections(nodes, lookup);
  let inQuotes = false;
  for (const node of nodes) {
    if (node.type === 'heading') inQuotes = follow(node).context === 'quotes';
    const last = joined.at(-1);
    const pair =
      node.type === 'paragraph' && last?.type === 'paragraph' ? joinPair(last, node, people) : null;
    if (pair !== null) joined[joined.length - 1] = pair;
    else if (node.type === 'point') joined.push(joinPoint(node, people, inQuotes));
    else if (node.type === 'list')
      joined.push({ ...node, items: node.items.map((item) => joinItem(item, people)) });
    else joined.push(node);
  }
  return joined;
}

function joinPair(
  above: OutlineParagraph,
  below: OutlineParagraph,
  people: readonly string[],
): OutlineParagraph | null {
  const quoted = below.quoted === true;
  if (!(introducesQuote(above.strand.text, below, people) || isAttribution(below.strand.text, above, people)))
    return null;
  const strand = joinStrands([above.strand, below.strand], ' ');
  return quoted || above.quoted ? { type: 'paragraph', strand, quoted: true } : { type: 'paragraph', strand };
}

function introducesQuote(text: string, below: OutlineParagraph, people: readonly string[]): boolean {
  const opens = OPENS_WITH_MARK.test(below.strand.text);
  if (!(opens || below.quoted) || !/[:：]$/.test(text)) return false;
  const leading = readLeadingAttribution(
    text,
    { from: 0, to: text.length },
    { people, anyName: /^quote\b/i.test(text) },
  );
  return leading !== null && leading.speaker !== null;
}

const MAX_ATTRIBUTION = 160;

/** True for `— Ada Quill [12:52]`, `Ada Quill (12:52)` and `[12:52]` below a paragraph that is one quote without a name. */
function isAttribution(text: string, above: OutlineParagraph, people: readonly string[]): boolean {
  if (text.length > MAX_ATTRIBUTION || OPENS_WITH_MARK.test(text)) return false;
  if (!isBareQuote(above.strand.text, people) && !(above.quoted && /^[–—―~-]/.test(text))) return false;
  const { speaker, group, end } = readAttribution(`” ${text}`, 1, people);
  if (end < text.length + 1) return isKnownPerson(text, people);
  return speaker !== null || group !== null;
}

/** True for one quote from the first to the last character, without a speaker. */
function isBareQuote(text: string, people: readonly string[]): boolean {
  const [span, ...more] = findQuotedSpans(text).spans;
  if (span?.open !== 0 || more.length > 0) return false;
  const { speaker, end } = readAttribution(text, span.close + 1, people);
  return speaker === null && text.slice(end).trim().length <= 1;
}

/** A bullet below a quote may name its speaker. */
function joinItem(item: OutlineItem, people: readonly string[]): OutlineItem {
  const items = item.items.map((one) => joinItem(one, people));
  const [first, ...more] = items;
  if (first === undefined || first.items.length > 0) return { ...item, items };
  const above: OutlineParagraph = { type: 'paragraph', strand: item.strand };
  return isAttribution(first.strand.text, above, people)
    ? { strand: joinStrands([item.strand, first.strand], ' '), items: more }
    : { ...item, items };
}

function joinPoint(point: OutlinePoint, people: readonly string[], inQuotes: boolean): OutlinePoint {
  const children = joinQuotes(point.children, people);
  const [first, ...more] = children;
  if (point.title === null || first?.type !== 'paragraph') return { ...point, children };
  if (!isBareQuote(first.strand.text, people) || !isSpeakerTitle(point.title, people, inQuotes))
    return { ...point, children };
  const colon = /[:：]$/.test(point.title.text) ? ' ' : ': ';
  const strand = joinStrands([point.title, first.strand], colon);
  return { type: 'point', title: null, children: [{ type: 'paragraph', strand }, ...more] };
}

/** Words that begin a subject rather than a name: `On fear`, `Why rivers`. */
const SUBJECT =
  /^(?:on|the|a|an|why|how|what|when|where|who|about|in|for|from|to|of|and|this|that|his|her|their|my|our|your|key|best|final|first|last)\b/i;
const MAX_NAME_WORDS = 4;

/**
 * A title that names one person, with a time or known from the head, is the speaker of the quote below it; under a quotes
 * heading any name is enough.
 */
function isSpeakerTitle({ text: title }: Strand, people: readonly string[], inQuotes: boolean): boolean {
  const text = /[:：]$/.test(title) ? title : `${title}:`;
  if (SUBJECT.test(title)) return false;
  const anyName = inQuotes && countWords(title) <= MAX_NAME_WORDS;
  const leading = readLeadingAttribution(text, { from: 0, to: text.length }, { people, anyName });
  return leading !== null && leading.speaker !== null;
}
