import { findQuotes } from '@/lib/read/summary/inline/find-quotes';
import { findEndingTimeGroup } from '@/lib/read/summary/inline/find-times';
import { classifyHeading } from '@/lib/read/summary/outline/classify-heading';
import type { OutlineNode } from '@/lib/read/summary/outline/outline';
import { isPageChrome } from '@/lib/read/summary/outline/page-chrome';
import type { Strand } from '@/lib/read/summary/spans/strand';

/** A line about the summary itself. */
const ABOUT_SUMMARY =
  /\b(?:summary|summari[sz]ed|recap|notes|write-?up)\b.*\b(?:prepared|generated|written|created|made|compiled|produced|by|for)\b|\b(?:generated|prepared|created|compiled) (?:by|with|from)\b/i;

const NO_CONTEXT = { people: [], inQuotesSection: false };

interface FooterSplit {
  readonly nodes: readonly OutlineNode[];
  readonly footer: Strand | null;
}

/** Separates the closing line that belongs to no section from the outline; page text below it stays in the outline. */
export function takeFooter(all: readonly OutlineNode[]): FooterSplit {
  const end = all.findLastIndex((node) => !isAfterSummary(node)) + 1;
  const { nodes, footer } = splitFooter(all.slice(0, end));
  return { nodes: [...nodes, ...all.slice(end)], footer };
}

/** Page text after the summary; a heading such as `Share` has nothing below it. */
function isAfterSummary(node: OutlineNode): boolean {
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
    isAboutSummary(child.strand.text)
  ) {
    const shortened = { ...last, children: last.children.slice(0, -1) };
    return { nodes: [...nodes.slice(0, -1), shortened], footer: child.strand };
  }
  return { nodes, footer: null };
}

function isFooter(text: string, nodes: readonly OutlineNode[]): boolean {
  if (!isPlain(text)) return false;
  const previous = nodes.at(-2);
  if (previous === undefined || previous.type === 'heading') return false;
  return (
    previous.type === 'rule' ||
    isAboutSummary(text) ||
    (endsClosing(nodes) && previous.type !== 'paragraph') ||
    followsQuote(nodes)
  );
}

/** In a closing section a plain paragraph after its list or its last quote is the summary's footer. */
function endsClosing(nodes: readonly OutlineNode[]): boolean {
  const heading = nodes.findLast((node) => node.type === 'heading');
  return heading?.type === 'heading' && classifyHeading(heading.strand.text) === 'closing';
}

function followsQuote(nodes: readonly OutlineNode[]): boolean {
  const previous = nodes.at(-2);
  if (!endsClosing(nodes) || previous?.type !== 'paragraph') return false;
  const { quotes } = findQuotes(previous.strand.text, NO_CONTEXT);
  return quotes.some((quote) => quote.detached && quote.end === previous.strand.text.length);
}

function isAboutSummary(text: string): boolean {
  return isPlain(text) && ABOUT_SUMMARY.test(text);
}

function isPlain(text: string): boolean {
  return (
    text.length < 600 &&
    findEndingTimeGroup(text) === null &&
    findQuotes(text, NO_CONTEXT).quotes.length === 0
  );
}
