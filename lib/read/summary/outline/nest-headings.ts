import { classifyHeading, isKnownHeading } from './classify-heading';
import type { OutlineNode } from './outline';

/**
 * Pasted headings have lost their rank. Where a discussion's heading has nothing but another heading below it, that one
 * and those after it are its parts, up to the next heading whose words name a section.
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
    return part && nesting ? { ...node, depth: 2 } : node;
  });
}
