import type { Block, ListItem, Point, Section, Summary } from '@/lib/core/model/summary';

/** A time of a point of the summary (milliseconds). */
export interface PointTime {
  /** The point's id. */
  readonly id: string;
  readonly startMs: number;
}

/** Lists all times of a summary's points in the summary's order, each point's own time first. */
export function listPointTimes({ sections }: Pick<Summary, 'sections'>): readonly PointTime[] {
  return sections.flatMap(ofSection);
}

function ofSection({ points, sections }: Section): PointTime[] {
  return [...points.flatMap(ofPoint), ...sections.flatMap(ofSection)];
}

function ofPoint({ id, timesMs, blocks }: Point): PointTime[] {
  const all = [...timesMs, ...blocks.flatMap(ofBlock)];
  return [...new Set(all)].map((startMs) => ({ id, startMs }));
}

function ofBlock(block: Block): readonly number[] {
  if (block.type !== 'paragraph' && block.type !== 'list') return [];
  return block.type === 'paragraph' ? (block.timesMs ?? []) : block.items.flatMap(ofItem);
}

function ofItem({ timesMs = [], items = [] }: ListItem): readonly number[] {
  return [...timesMs, ...items.flatMap(ofItem)];
}
