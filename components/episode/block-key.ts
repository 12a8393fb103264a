import type { Block } from '@/lib/core/model/summary';

/** A key for a block among its neighbours: a quote's id, else its place in the source, which no other block shares. */
export function blockKey(block: Block): string {
  if (block.type === 'quote') return block.id;
  return block.type === 'list' ? `list ${block.items[0]?.at}` : block.at;
}
