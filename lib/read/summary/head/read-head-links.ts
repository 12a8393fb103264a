import type { TextLink } from '@/lib/core/model/summary';
import { linksOf } from '@/lib/read/summary/model/model-draft';
import type { OutlineNode } from '@/lib/read/summary/outline/outline';

/** Reads the links of the head's labels; `left` is the outline without those that were read. */
export function readHeadLinks(
  outline: readonly OutlineNode[],
  left: readonly OutlineNode[],
): { links?: readonly TextLink[] } {
  const kept = new Set(left.map((node) => (node.type === 'paragraph' ? node.strand : null)));
  const links = outline.flatMap((node) =>
    node.type === 'label' && !kept.has(node.line) ? (linksOf(node.line).links ?? []) : [],
  );
  // Offsets in the line of a label are not those in its value.
  return links.length === 0 ? {} : { links: links.map(({ text, url }) => ({ text, url })) };
}
