import type { Block } from '@/lib/core/model/summary';

/** A unique key for a block among its siblings: the id of a quote or of the first row, else its position in the source. */
export function blockKey(block: Block): string {
  if (block.type === 'quote') return block.id;
  if (block.type === 'rows') return `rows ${block.ids[0]}`;
  return block.type === 'list' ? `list ${block.items[0]?.at}` : block.at;
}
