import type { Block, Point, Quote, Section, Summary, TimelineRow } from '@/lib/core/model/summary';

/** The quotes and timeline rows of a summary by their ids. */
export interface MomentsById {
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly rows: ReadonlyMap<string, TimelineRow>;
}

/** Consecutive blocks of a section, or one of its points. */
export type SectionPart =
  | { readonly type: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly type: 'point'; readonly point: Point };

/** Lists the blocks and points of a section in the order in which they were written. */
export function listSectionParts({ blocks, points }: Section, moments: MomentsById): SectionPart[] {
  const parts: SectionPart[] = [];
  let open: Block[] = [];
  let next = 0;
  const close = (): void => {
    if (open.length > 0) parts.push({ type: 'blocks', blocks: open });
    open = [];
  };
  for (const point of points) {
    const start = startOfPoint(point, moments);
    while (next < blocks.length && start !== null && isBefore(blocks[next] as Block, start, moments))
      open.push(blocks[next++] as Block);
    close();
    parts.push({ type: 'point', point });
  }
  open = [...open, ...blocks.slice(next)];
  close();
  return parts;
}

/** A line and a column of the source. */
type Start = readonly [number, number];

function isBefore(block: Block, start: Start, moments: MomentsById): boolean {
  const own = startOfBlock(block, moments);
  return own === null || own[0] < start[0] || (own[0] === start[0] && own[1] < start[1]);
}

function startOfPoint({ title, at, blocks }: Point, moments: MomentsById): Start | null {
  const own = title === null ? null : startOf(at);
  const [first] = blocks;
  return own ?? (first === undefined ? startOf(at) : startOfBlock(first, moments));
}

function startOfBlock(block: Block, { quotes, rows }: MomentsById): Start | null {
  switch (block.type) {
    case 'paragraph':
    case 'image':
    case 'code':
      return startOf(block.at);
    case 'list':
      return startOf(block.items[0]?.at);
    case 'quote':
      return startOf(quotes.get(block.id)?.at);
    case 'rows':
      return startOf(rows.get(block.ids[0] ?? '')?.at);
    default:
      return block satisfies never;
  }
}

/** Null for a value without a place, whose span is empty. */
function startOf(at: string | undefined): Start | null {
  const [from = '', to] = (at ?? '').split('-');
  const [line, column] = from.split(':').map(Number);
  return from === to || line === undefined || column === undefined ? null : [line, column];
}

/** Lists the sections of a summary; the rows that no block names become a block of the first timeline section at the top level. */
export function listShownSections({ sections, timeline }: Summary): readonly Section[] {
  const placed = new Set(sections.flatMap(placedRows));
  const ids = timeline.map(({ id }) => id).filter((id) => !placed.has(id));
  const home = sections.find(({ type }) => type === 'timeline');
  if (ids.length === 0 || home === undefined) return sections;
  const withRows: Section = { ...home, blocks: [...home.blocks, { type: 'rows', ids }] };
  return sections.map((section) => (section === home ? withRows : section));
}

function placedRows({ blocks, sections }: Section): string[] {
  return [
    ...blocks.flatMap((block) => (block.type === 'rows' ? block.ids : [])),
    ...sections.flatMap(placedRows),
  ];
}
