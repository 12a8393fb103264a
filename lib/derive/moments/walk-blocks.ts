import type { Block, ListItem, Point } from '@/lib/core/model/summary';

function readItem(item: ListItem): string[] {
  return [item.text, ...(item.items ?? []).flatMap(readItem)];
}

function itemTimes(item: ListItem): readonly number[] {
  return [...(item.timesMs ?? []), ...(item.items ?? []).flatMap(itemTimes)];
}

/** Joins the text of paragraphs and nested list items, one per line; quotes that stand alone are moments of their own. */
export function textOfBlocks(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block) => {
    if (block.type === 'quote') return [];
    return block.type === 'paragraph' ? [block.text] : block.items.flatMap(readItem);
  });
  return lines.filter((line) => line !== '').join('\n');
}

/** The first time written in the blocks themselves, in milliseconds, or null. */
export function firstTime(blocks: readonly Block[]): number | null {
  const times = blocks.flatMap((block) => {
    if (block.type === 'quote') return [];
    return block.type === 'paragraph' ? (block.timesMs ?? []) : block.items.flatMap(itemTimes);
  });
  return times[0] ?? null;
}

/** The title of the point with this id, or null when there is no such point or it has none. */
export function describePoint(points: readonly Point[], id: string | null): string | null {
  return points.find((point) => point.id === id)?.title ?? null;
}
