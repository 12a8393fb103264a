import { classifyHeading, isKnownHeading } from './classify-heading';
import type { OutlineNode } from './outline';

/**
 * Pasted headings have lost their level. When a discussion's heading is directly followed by another heading, that heading
 * and the next ones become its parts, up to the next heading with known words.
 */
export function nestHeadings(nodes: readonly OutlineNode[]): OutlineNode[] {
  let nesting = false;
  return nodes.map((node, i) => {
    if (node.type !== 'heading') return node;
    const before = nodes[i - 1];
    const part = node.depth === 1 && !isKnownHeading(node.strand.text);
    if (!part) nesting = node.depth > 1 && nesting;
    else if (before?.type === 'heading' && classifyHeading(before.strand.text) === 'discussion')
      nesting = true;
    return part && nesting ? { ...node, depth: 2, unmarked: true } : node;
  });
}
