import type { Block, ListItem, Point } from '@/lib/core/model/summary';

function itemLines(item: ListItem): string[] {
  return [item.text, ...(item.items ?? []).flatMap(itemLines)];
}

function itemTimes(item: ListItem): readonly number[] {
  return [...(item.timesMs ?? []), ...(item.items ?? []).flatMap(itemTimes)];
}

/** Joins the text of paragraphs, nested list items, code and pictures, one per line; block quotes are left out, since they are separate moments. */
export function joinBlocks(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block) => {
    if (block.type === 'quote' || block.type === 'rows') return [];
    if (block.type === 'image') return [block.alt];
    return block.type === 'list' ? block.items.flatMap(itemLines) : [block.text];
  });
  return lines.filter((line) => line !== '').join('\n');
}

/** The first time written in the blocks, in milliseconds, or null. */
export function firstTime(blocks: readonly Block[]): number | null {
  const times = blocks.flatMap((block) => {
    if (block.type !== 'paragraph' && block.type !== 'list') return [];
    return block.type === 'paragraph' ? (block.timesMs ?? []) : block.items.flatMap(itemTimes);
  });
  return times[0] ?? null;
}

/** The title of the point with this id, or null if there is no such point or it has no title. */
export function findPointTitle(points: readonly Point[], id: string | null): string | null {
  return points.find((point) => point.id === id)?.title ?? null;
}
