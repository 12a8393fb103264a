import type { Block, Point, Section, SectionType } from '@/lib/core/model/summary';
import { findLeadingClock } from '@/lib/read/summary/inline/find-times';
import type {
  OutlineHeading,
  OutlineItem,
  OutlineNode,
  OutlineTable,
} from '@/lib/read/summary/outline/outline';
import { followSections, type SectionContext } from '@/lib/read/summary/outline/section-context';
import { EMPTY_STRAND, joinStrands, trimStrand } from '@/lib/read/summary/spans/strand';
import { buildPoint } from './build-point';
import { atOf, type ModelDraft, reportAt } from './model-draft';
import { type ClockedText, readClockedText } from './read-clocked-text';
import { readMediaBlock } from './read-media-block';
import { readList, readParagraph } from './read-outline-blocks';
import { readQuoteTable } from './read-quote-table';
import { type QuoteSite, withQuoted } from './read-quotes';
import { readTimelineCells, readTimelineLine } from './read-timeline';

interface SectionDraft extends Omit<Section, 'blocks' | 'points' | 'sections'> {
  readonly depth: number;
  /** How its text is read. */
  readonly context: SectionType;
  readonly blocks: Block[];
  /** The rows of the last block of rows. */
  run: string[];
  readonly points: Point[];
  readonly sections: SectionDraft[];
}

/** Builds the section tree from the outline, in source order; text above the first heading gets a section without title. */
export function buildSections(model: ModelDraft, nodes: readonly OutlineNode[]): Section[] {
  const roots: SectionDraft[] = [];
  const open: SectionDraft[] = [];
  const follow = followSections(nodes, model.lookup);
  for (const node of nodes) {
    if (node.type === 'label' || node.type === 'rule') continue;
    if (node.type === 'heading') {
      while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
      const section = startSection(model, node, { parent: open.at(-1) ?? null, ...follow(node) });
      (open.at(-1)?.sections ?? roots).push(section);
      open.push(section);
      continue;
    }
    if (open.length === 0) {
      const untitled = untitledSection(model);
      roots.push(untitled);
      open.push(untitled);
    }
    fillSection(model, open.at(-1) as SectionDraft, node);
  }
  closeHome(roots.find((section) => section.type === 'timeline'));
  return roots.map(finishSection);
}

function startSection(
  model: ModelDraft,
  heading: OutlineHeading,
  { parent, type, context }: SectionContext & { readonly parent: SectionDraft | null },
): SectionDraft {
  const { text, times, range, links }: ClockedText = readClockedText(model, heading.strand);
  if (parent === null && model.lookup(text.text) === null && heading.number === null)
    reportAt(model, 'section-unknown', { strand: text, at: 0 }, { found: text.text });
  return {
    id: model.issueId('section', parent === null ? text.text : `${parent.title} / ${text.text}`),
    type,
    context,
    title: text.text,
    at: atOf(model, text),
    number: heading.number,
    startMs: times[0] ?? null,
    endMs: range,
    ...laterTimes(times, range),
    ...(links === undefined ? {} : { links }),
    depth: heading.depth,
    blocks: [],
    run: [],
    points: [],
    sections: [],
  };
}

/** The times of a heading after its first one and without the end of its range. */
function laterTimes(times: readonly number[], endMs: number | null): { laterMs?: readonly number[] } {
  const end = endMs === null ? -1 : times.indexOf(endMs, 1);
  const laterMs = times.filter((_ms, i) => i > 0 && i !== end);
  return laterMs.length === 0 ? {} : { laterMs };
}

function untitledSection(model: ModelDraft): SectionDraft {
  const shape = { title: '', at: atOf(model, EMPTY_STRAND), number: null, startMs: null, endMs: null };
  return {
    ...shape,
    id: model.issueId('section', ''),
    type: 'other',
    context: 'other',
    depth: 1,
    blocks: [],
    run: [],
    points: [],
    sections: [],
  };
}

function fillSection(
  model: ModelDraft,
  section: SectionDraft,
  node: Exclude<OutlineNode, { type: 'heading' | 'label' | 'rule' }>,
): void {
  const place: QuoteSite = { sectionId: section.id, inQuotesSection: section.context === 'quotes' };
  switch (node.type) {
    case 'paragraph':
      if (section.context === 'timeline' && readTimelineLine(model, node.strand)) addRow(model, section);
      else append(section.blocks, readParagraph(model, node.strand, withQuoted(place, node), 'block').blocks);
      return;
    case 'rows':
      for (const row of node.rows)
        if (readTimelineLine(model, row)) addRow(model, section);
        else append(section.blocks, readParagraph(model, row, place, 'block').blocks);
      return;
    case 'list':
      if (section.context === 'timeline') fillTimelineList(model, section, node.items);
      else append(section.blocks, readList(model, node.items, place));
      return;
    case 'table':
      fillTable(model, section, node);
      return;
    case 'point': {
      const { point, hoisted } = buildPoint(model, node, place);
      append(section.blocks, hoisted);
      if (point !== null) section.points.push(point);
      return;
    }
    case 'image':
    case 'code':
      section.blocks.push(readMediaBlock(model, node));
      return;
    default:
      node satisfies never;
  }
}

/** `push(...blocks)` exhausts the stack at some 120,000 blocks. */
function append(to: Block[], blocks: readonly Block[]): void {
  for (const block of blocks) to.push(block);
}

/** Bullets with a time are rows; what is between them, or nested below one, is kept as a list of the section. */
function fillTimelineList(model: ModelDraft, section: SectionDraft, items: readonly OutlineItem[]): void {
  const place: QuoteSite = { sectionId: section.id, inQuotesSection: false };
  let left: OutlineItem[] = [];
  const close = (): void => {
    append(section.blocks, readList(model, left, place));
    left = [];
  };
  for (const item of items) {
    if (readTimelineLine(model, item.strand)) {
      close();
      addRow(model, section);
      if (item.items.length > 0 && item.items.every(({ strand }) => findLeadingClock(strand.text) !== null))
        fillTimelineList(model, section, item.items);
      else left = [...item.items];
    } else left.push(item);
  }
  close();
}

/** Notes that the last row was written here; consecutive rows are one block. */
function addRow(model: ModelDraft, section: SectionDraft): void {
  const id = model.timeline.at(-1)?.id ?? '';
  if (section.blocks.at(-1)?.type !== 'rows') {
    section.run = [];
    section.blocks.push({ type: 'rows', ids: section.run });
  }
  section.run.push(id);
}

/** In the first timeline section a run of rows below everything else needs no block. */
function closeHome(section: SectionDraft | undefined): void {
  const runs = section?.blocks.filter((block) => block.type === 'rows').length ?? 0;
  if (runs === 1 && section?.blocks.at(-1)?.type === 'rows') section.blocks.pop();
}

/** Rows with a time are added to the timeline; other rows are kept as list items of the section. */
function fillTable(model: ModelDraft, section: SectionDraft, table: OutlineTable): void {
  const place: QuoteSite = { sectionId: section.id, inQuotesSection: section.context === 'quotes' };
  const quotes = readQuoteTable(model, table, place);
  if (quotes !== null) {
    append(section.blocks, quotes);
    return;
  }
  let left: OutlineItem[] = [];
  const close = (): void => {
    append(section.blocks, readList(model, left, place));
    left = [];
  };
  // One row with a third cell is a bar in its label.
  const hasText = table.rows.filter((cells) => cells.length > 2).length * 2 > table.rows.length;
  for (const cells of table.rows) {
    if (readTimelineCells(model, cells, hasText)) {
      close();
      addRow(model, section);
      continue;
    }
    const strand = trimStrand(joinStrands(cells, ' | '));
    if (strand.text === '') continue;
    if (section.context === 'timeline')
      reportAt(model, 'timeline-row', { strand, at: 0 }, { found: strand.text });
    left.push({ strand, items: [] });
  }
  close();
}

function finishSection({
  depth: _depth,
  context: _context,
  run: _run,
  sections,
  ...section
}: SectionDraft): Section {
  return { ...section, sections: sections.map(finishSection) };
}
