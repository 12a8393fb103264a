import { isClosingChatter } from '@/lib/read/summary/outline/is-chatter';
import type { OutlineNode } from '@/lib/read/summary/outline/outline';
import { isPageChrome } from '@/lib/read/summary/outline/page-chrome';
import type { Strand } from '@/lib/read/summary/spans/strand';

interface AsidesTaken {
  readonly nodes: readonly OutlineNode[];
  readonly above: readonly Strand[];
  readonly below: readonly Strand[];
}

/** The most closing paragraphs that may be an assistant's. */
const MAX_BELOW = 3;

/**
 * Takes an assistant's words around the summary out of the outline: the lines that the outline readers found above the
 * title, and the offers at the end, with the rule above them.
 */
export function takeAsides(all: readonly OutlineNode[]): AsidesTaken {
  const above: Strand[] = [];
  const nodes = all.filter((node) => {
    const isAbove = node.type === 'paragraph' && node.aside !== undefined;
    if (isAbove) above.push(node.strand);
    return !isAbove;
  });
  const end = nodes.findLastIndex((node) => !isAfterSummary(node)) + 1;
  let from = end;
  for (let at = end - 1; at >= Math.max(1, end - MAX_BELOW); at -= 1) {
    const node = nodes[at];
    if (node?.type !== 'paragraph' || node.quoted || !isClosingChatter(node.strand.text)) break;
    from = at;
  }
  const below = nodes.slice(from, end).flatMap((node) => (node.type === 'paragraph' ? [node.strand] : []));
  // A rule above an offer separates it from the summary and makes no footer of the line above.
  const rule = below.length > 0 && nodes[from - 1]?.type === 'rule' ? 1 : 0;
  return { nodes: [...nodes.slice(0, from - rule), ...nodes.slice(end)], above, below };
}

function isAfterSummary(node: OutlineNode): boolean {
  return node.type === 'rule' || (node.type === 'paragraph' && isPageChrome(node.strand.text));
}
