import type { Block, Point, Section } from '@/lib/core/model/summary';
import { classifyHeading, isKnownHeading } from '@/lib/read/summary/outline/classify-heading';
import type { OutlineHeading, OutlineNode, OutlineTable } from '@/lib/read/summary/outline/outline';
import { EMPTY_STRAND, joinStrands, trimStrand } from '@/lib/read/summary/spans/strand';
import { buildPoint } from './build-point';
import { atOf, type ModelDraft, reportAt } from './model-draft';
import { type ClockedText, readClockedText } from './read-clocked-text';
import { readMediaBlock } from './read-media-block';
import { readList, readParagraph } from './read-outline-blocks';
import { type QuoteSite, withQuoted } from './read-quotes';
import { readTimelineCells, readTimelineLine } from './read-timeline';

interface SectionDraft extends Omit<Section, 'blocks' | 'points' | 'sections'> {
  readonly depth: number;
  readonly blocks: Block[];
  readonly points: Point[];
  readonly sections: SectionDraft[];
}

/** Builds the section tree from the outline, in source order; text above the first heading gets a section without title. */
export function buildSections(model: ModelDraft, nodes: readonly OutlineNode[]): Section[] {
  const roots: SectionDraft[] = [];
  const open: SectionDraft[] = [];
  for (const node of nodes) {
    if (node.type === 'label' || node.type === 'rule') continue;
    if (node.type === 'heading') {
      while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
      const section = startSection(model, node, open.at(-1) ?? null);
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
  return roots.map(finishSection);
}

function startSection(model: ModelDraft, heading: OutlineHeading, parent: SectionDraft | null): SectionDraft {
  const { text, times, range }: ClockedText = readClockedText(model, heading.strand);
  const own = classifyHeading(text.text);
  const type = parent === null ? own : parent.type;
  if (parent === null && !isKnownHeading(text.text) && heading.number === null)
    reportAt(model, 'section-unknown', { strand: text, at: 0 }, { found: text.text });
  return {
    id: model.issueId('section', parent === null ? text.text : `${parent.title} / ${text.text}`),
    type: parent === null && own === 'other' && heading.number !== null ? 'discussion' : type,
    title: text.text,
    at: atOf(model, text),
    number: heading.number,
    startMs: times[0] ?? null,
    endMs: range,
    depth: heading.depth,
    blocks: [],
    points: [],
    sections: [],
  };
}

function untitledSection(model: ModelDraft): SectionDraft {
  const shape = { title: '', at: atOf(model, EMPTY_STRAND), number: null, startMs: null, endMs: null };
  return {
    ...shape,
    id: model.issueId('section', ''),
    type: 'other',
    depth: 1,
    blocks: [],
    points: [],
    sections: [],
  };
}

function fillSection(
  model: ModelDraft,
  section: SectionDraft,
  node: Exclude<OutlineNode, { type: 'heading' | 'label' | 'rule' }>,
): void {
  const place: QuoteSite = { sectionId: section.id, inQuotesSection: section.type === 'quotes' };
  switch (node.type) {
    case 'paragraph':
      if (section.type === 'timeline' && readTimelineLine(model, node.strand)) return;
      append(section.blocks, readParagraph(model, node.strand, withQuoted(place, node), 'block').blocks);
      return;
    case 'rows':
      for (const row of node.rows)
        if (!readTimelineLine(model, row))
          append(section.blocks, readParagraph(model, row, place, 'block').blocks);
      return;
    case 'list': {
      // Items nested below a row are shown in its section.
      const left =
        section.type === 'timeline'
          ? node.items.flatMap((item) => (readTimelineLine(model, item.strand) ? item.items : [item]))
          : node.items;
      append(section.blocks, readList(model, left, place));
      return;
    }
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

/** Rows with a time are added to the timeline; other rows are kept as list items of the section. */
function fillTable(model: ModelDraft, section: SectionDraft, table: OutlineTable): void {
  const kept = table.rows.filter((cells) => !readTimelineCells(model, cells));
  const items = kept
    .map((cells) => trimStrand(joinStrands(cells, ' | ')))
    .filter((strand) => strand.text !== '')
    .map((strand) => ({ strand, items: [] }));
  if (section.type === 'timeline')
    for (const { strand } of items)
      reportAt(model, 'timeline-row', { strand, at: 0 }, { found: strand.text });
  section.blocks.push(
    ...readList(model, items, { sectionId: section.id, inQuotesSection: section.type === 'quotes' }),
  );
}

function finishSection({ depth: _depth, sections, ...section }: SectionDraft): Section {
  return { ...section, sections: sections.map(finishSection) };
}
