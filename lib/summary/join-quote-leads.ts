import type { OutlineNode } from './outline';
import { readLead } from './read-lead';
import { joinStrands } from './strand';

const OPENS_WITH_MARK = /^[“"„«»「『]/;

/**
 * Joins a line that only says who speaks and when with the quote in the paragraph below it.
 *
 *     Quote — Ada Quill (08:01):
 *     “Water is never late.”
 */
export function joinQuoteLeads(nodes: readonly OutlineNode[]): OutlineNode[] {
  const joined: OutlineNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'point') joined.push({ ...node, children: joinQuoteLeads(node.children) });
    else if (
      node.type === 'paragraph' &&
      last?.type === 'paragraph' &&
      leads(last.strand.text, node.strand.text)
    )
      joined[joined.length - 1] = { type: 'paragraph', strand: joinStrands([last.strand, node.strand], ' ') };
    else joined.push(node);
  }
  return joined;
}

function leads(text: string, below: string): boolean {
  if (!OPENS_WITH_MARK.test(below) || !/[:：]$/.test(text)) return false;
  const lead = readLead(text, { from: 0, to: text.length }, { people: [], anyName: /^quote\b/i.test(text) });
  return lead !== null && lead.speaker !== null;
}
