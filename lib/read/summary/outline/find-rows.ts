import type { SectionType } from '@/lib/core/model/summary';
import type { HeadingLookup } from '@/lib/core/words/find-heading-type';
import { findLinkTime } from '@/lib/read/summary/inline/find-link-time';
import { findQuotes } from '@/lib/read/summary/inline/find-quotes';
import { findLeadingClock, findTailClock } from '@/lib/read/summary/inline/find-times';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { joinStrands, type Strand } from '@/lib/read/summary/spans/strand';
import { findGluedRows, type GluedRows } from './find-glued-rows';
import type { OutlineHeading, OutlineNode } from './outline';
import { followSections } from './section-context';

/** Fewer lines with clocks are not a timeline. */
const MIN_ROWS = 3;
const MIN_ITEMS = 2;
/** A longer label is a paragraph; characters. */
const MAX_LABEL = 200;
/** In these sections bullets with times are points. */
const POINT_SECTIONS: readonly SectionType[] = ['discussion', 'insights'];

/** A line that begins with a clock; its label may be on the line below. */
interface Row {
  readonly ms: number;
  readonly strand: Strand;
  readonly nodes: number;
  /** True when the clock ends the line. */
  readonly tail: boolean;
}

/**
 * Finds the timelines without a heading of their own: consecutive lines, or bullets of a list, that all begin with
 * increasing clocks.
 */
export function findRows(
  nodes: readonly OutlineNode[],
  { claims, lookup }: { readonly claims: Claims; readonly lookup: HeadingLookup },
): OutlineNode[] {
  const found: OutlineNode[] = [];
  const follow = followSections(nodes, lookup);
  let section: SectionType = 'other';
  let depth = 1;
  for (let at = 0; at < nodes.length; ) {
    const node = nodes[at] as OutlineNode;
    if (node.type === 'heading') {
      section = follow(node).context;
      depth = node.depth;
    }
    const glued: GluedRows | null =
      node.type === 'paragraph' && section !== 'quotes'
        ? findGluedRows(nodes, at, { inTimeline: section === 'timeline', claims })
        : null;
    if (glued !== null) {
      if (glued.heading !== null) {
        const heading: OutlineHeading = { type: 'heading', depth, number: null, strand: glued.heading };
        section = follow(heading).context;
        found.push(heading);
      }
      found.push({ type: 'rows', rows: glued.rows });
      at += glued.nodes;
      continue;
    }
    const run = node.type === 'paragraph' && section !== 'quotes' ? readRun(nodes, at, section) : [];
    if (run.length >= (section === 'timeline' ? 1 : MIN_ROWS)) {
      found.push({ type: 'rows', rows: run.map(({ strand }) => strand) });
      at += run.reduce((sum, row) => sum + row.nodes, 0);
    } else {
      found.push(node.type === 'list' ? (listAsRows(node, section) ?? node) : node);
      at += 1;
    }
  }
  return found;
}

function readRun(nodes: readonly OutlineNode[], from: number, section: SectionType): Row[] {
  const rows: Row[] = [];
  for (let at = from; at < nodes.length; ) {
    const row = readRow(nodes, at);
    if (row === null || row.ms < (rows.at(-1)?.ms ?? 0)) break;
    // Clocks at line ends are a timeline when the first is 0:00; otherwise they may belong to points.
    if (row.tail !== (rows[0]?.tail ?? row.tail)) break;
    if (row.tail && section !== 'timeline' && (rows[0] ?? row).ms !== 0) break;
    rows.push(row);
    at += row.nodes;
  }
  return rows;
}

function readRow(nodes: readonly OutlineNode[], at: number): Row | null {
  const node = nodes[at];
  if (node?.type !== 'paragraph' || !isRow(node.strand.text)) return null;
  const { text } = node.strand;
  const leading = findLeadingClock(text);
  if (leading === null) {
    const linkMs = findLinkTime(node.strand);
    if (linkMs !== null) return { ms: linkMs, strand: node.strand, nodes: 1, tail: false };
    const ms = findTailClock(text);
    return ms === null ? null : { ms, strand: node.strand, nodes: 1, tail: true };
  }
  if (leading.textStart < text.length) return { ms: leading.ms, strand: node.strand, nodes: 1, tail: false };
  const next = nodes[at + 1];
  if (next?.type !== 'paragraph' || !isLabel(next.strand.text)) return null;
  return { ms: leading.ms, strand: joinStrands([node.strand, next.strand], ' '), nodes: 2, tail: false };
}

function isRow(text: string): boolean {
  return text.length <= MAX_LABEL && !isQuote(text);
}

const isLabel = (text: string): boolean => isRow(text) && findLeadingClock(text) === null;

const isQuote = (text: string): boolean =>
  findQuotes(text, { people: [], inQuotesSection: false }).quotes.some(
    ({ attribution }) => attribution.speaker,
  );

function listAsRows(list: OutlineNode & { type: 'list' }, section: SectionType): OutlineNode | null {
  if (section === 'timeline' || section === 'quotes' || list.items.length < MIN_ITEMS) return null;
  const times = list.items.map(({ strand, items }) =>
    items.length === 0 && isRow(strand.text) ? (clockOf(strand.text) ?? findLinkTime(strand)) : null,
  );
  const rising = times.every((ms, i) => ms !== null && ms >= (times[i - 1] ?? 0));
  if (!rising || (POINT_SECTIONS.includes(section) && times[0] !== 0)) return null;
  return { type: 'rows', rows: list.items.map(({ strand }) => strand) };
}

function clockOf(text: string): number | null {
  const leading = findLeadingClock(text);
  if (leading === null) return null;
  return leading.textStart < text.length ? leading.ms : null;
}
