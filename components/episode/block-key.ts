import type { Block } from '@/lib/core/model/summary';

/** A unique key for a block among its siblings: a quote's id, else its position in the source. */
export function blockKey(block: Block): string {
  if (block.type === 'quote') return block.id;
  return block.type === 'list' ? `list ${block.items[0]?.at}` : block.at;
}
