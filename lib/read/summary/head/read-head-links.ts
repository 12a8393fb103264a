import type { SummaryMeta, TextLink } from '@/lib/core/model/summary';
import { linksOf } from '@/lib/read/summary/model/model-draft';
import type { OutlineNode } from '@/lib/read/summary/outline/outline';

/** Reads the links of the head's labels that no person has; `left` is the outline without the labels that were read. */
export function readHeadLinks(
  outline: readonly OutlineNode[],
  left: readonly OutlineNode[],
  { hosts, guests }: SummaryMeta,
): { links?: readonly TextLink[] } {
  const kept = new Set(left.map((node) => (node.type === 'paragraph' ? node.strand : null)));
  const known = new Set([...hosts, ...guests].map(({ url }) => url));
  const all = outline.flatMap((node) =>
    node.type === 'label' && !kept.has(node.line) ? (linksOf(node.line).links ?? []) : [],
  );
  const links = all.filter(({ url }) => !known.has(url));
  // Offsets in the line of a label are not those in its value.
  return links.length === 0 ? {} : { links: links.map(({ text, url }) => ({ text, url })) };
}
