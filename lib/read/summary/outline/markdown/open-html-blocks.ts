import type { BlockContent, RootContent, Text } from 'mdast';
import { buildHtmlBlocks } from '@/lib/read/summary/outline/html/html-blocks';
import { parseHtml } from '@/lib/read/summary/outline/html/parse-html';
import type { Claims } from '@/lib/read/summary/spans/claims';
import type { Strand } from '@/lib/read/summary/spans/strand';
import { rangeOf } from './markdown-place';
import { hasOnlyTags } from './read-inline-tag';

interface OpenedBlocks {
  readonly blocks: readonly RootContent[];
  readonly texts: ReadonlyMap<Text, Strand>;
}

/**
 * Replaces the raw HTML between the blocks of a Markdown text by the blocks it means: `<details>`, `<blockquote>`, `<img>`.
 * Tags that HTML does not have stay as they are.
 */
export function openHtmlBlocks(source: string, blocks: readonly RootContent[], claims: Claims): OpenedBlocks {
  const texts = new Map<Text, Strand>();
  const open = (block: RootContent): RootContent[] => {
    if (block.type === 'list') {
      const children = block.children.map((item) => ({
        ...item,
        children: item.children.flatMap(open) as BlockContent[],
      }));
      return [{ ...block, children }];
    }
    if (block.type !== 'html') return [block];
    const { start, end } = rangeOf(block);
    if (!hasOnlyTags(source.slice(start, end))) return [block];
    const read = buildHtmlBlocks(source, parseHtml(source, start, claims, end));
    for (const [text, strand] of read.texts) texts.set(text, strand);
    return [...read.blocks];
  };
  return { blocks: blocks.some(holdsHtml) ? blocks.flatMap(open) : blocks, texts };
}

function holdsHtml(block: RootContent): boolean {
  if (block.type === 'list') return block.children.some((item) => item.children.some(holdsHtml));
  return block.type === 'html';
}
