import { findQuotes } from '@/lib/read/summary/inline/find-quotes';
import { findEndingTimeGroup } from '@/lib/read/summary/inline/find-times';
import { classifyHeading } from '@/lib/read/summary/outline/classify-heading';
import type { OutlineNode } from '@/lib/read/summary/outline/outline';
import { isPageChrome } from '@/lib/read/summary/outline/page-chrome';
import type { Strand } from '@/lib/read/summary/spans/strand';

/** A line in which a summary speaks of itself. */
const ABOUT_ITSELF =
  /\b(?:summary|summari[sz]ed|recap|notes|write-?up)\b.*\b(?:prepared|generated|written|created|made|compiled|produced|by|for)\b|\b(?:generated|prepared|created|compiled) (?:by|with|from)\b/i;

const NOTHING_KNOWN = { people: [], inQuotesSection: false };

interface FooterSplit {
  readonly nodes: readonly OutlineNode[];
  readonly footer: Strand | null;
}

/** Parts the closing line that belongs to no section from the outline; what a page has below it stays where it is. */
export function takeFooter(all: readonly OutlineNode[]): FooterSplit {
  const end = all.findLastIndex((node) => !isBelow(node)) + 1;
  const { nodes, footer } = splitFooter(all.slice(0, end));
  return { nodes: [...nodes, ...all.slice(end)], footer };
}

/** Lines of the page around the summary; a heading such as `Share` has nothing below it. */
function isBelow(node: OutlineNode): boolean {
  return node.type === 'rule' || (node.type === 'paragraph' && isPageChrome(node.strand.text));
}

function splitFooter(nodes: readonly OutlineNode[]): FooterSplit {
  const last = nodes.at(-1);
  if (last?.type === 'paragraph' && isFooter(last.strand.text, nodes))
    return { nodes: nodes.slice(0, -1), footer: last.strand };
  const child = last?.type === 'point' ? last.children.at(-1) : undefined;
  if (
    last?.type === 'point' &&
    child?.type === 'paragraph' &&
    last.children.length > 1 &&
    speaksOfItself(child.strand.text)
  ) {
    const shortened = { ...last, children: last.children.slice(0, -1) };
    return { nodes: [...nodes.slice(0, -1), shortened], footer: child.strand };
  }
  return { nodes, footer: null };
}

function isFooter(text: string, nodes: readonly OutlineNode[]): boolean {
  if (!isPlain(text)) return false;
  const before = nodes.at(-2);
  if (before === undefined || before.type === 'heading') return false;
  return (
    before.type === 'rule' ||
    speaksOfItself(text) ||
    (endsClosing(nodes) && before.type !== 'paragraph') ||
    followsQuote(nodes)
  );
}

/** In a closing section a plain paragraph behind its list or its last quote is the summary's own last word. */
function endsClosing(nodes: readonly OutlineNode[]): boolean {
  const heading = nodes.findLast((node) => node.type === 'heading');
  return heading?.type === 'heading' && classifyHeading(heading.strand.text) === 'closing';
}

function followsQuote(nodes: readonly OutlineNode[]): boolean {
  const before = nodes.at(-2);
  if (!endsClosing(nodes) || before?.type !== 'paragraph') return false;
  const { quotes } = findQuotes(before.strand.text, NOTHING_KNOWN);
  return quotes.some((quote) => quote.detached && quote.end === before.strand.text.length);
}

function speaksOfItself(text: string): boolean {
  return isPlain(text) && ABOUT_ITSELF.test(text);
}

function isPlain(text: string): boolean {
  return (
    text.length < 600 &&
    findEndingTimeGroup(text) === null &&
    findQuotes(text, NOTHING_KNOWN).quotes.length === 0
  );
}
