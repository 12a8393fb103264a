import type { Heading, List, ListItem, RootContent } from 'mdast';
import { isKnownHeading } from '@/lib/read/summary/outline/classify-heading';
import { claimGaps, type MarkdownPlace } from './markdown-place';
import { markdownText } from './read-markdown-head';

/** Below the title, which may be a heading. */
const DEPTH = 6;
const MIN_HEADINGS = 2;

/**
 * Opens the lists of outliners, whose headings are bullets with everything else nested below them (Logseq, Roam):
 *
 *     - ## Quotes          - **Quotes**
 *         - “…”                - “…”
 */
export function openListHeadings(
  blocks: readonly RootContent[],
  place: MarkdownPlace,
): readonly RootContent[] {
  return blocks.flatMap((block) => (block.type === 'list' ? openList(block, place) : [block]));
}

function openList(list: List, place: MarkdownPlace): RootContent[] {
  const headings = list.children.map(headingOf);
  const found = headings.filter((heading) => heading !== null);
  const known = found.filter((heading) => isKnownHeading(markdownText(heading)));
  if (found.length < MIN_HEADINGS || known.length * 2 < found.length) return [list];
  claimGaps(list, list.children, place);
  const blocks: RootContent[] = [];
  let open: ListItem[] = [];
  const close = (): void => {
    const [first, last] = [open[0]?.position, open.at(-1)?.position];
    if (first !== undefined && last !== undefined)
      blocks.push({ ...list, children: open, position: { start: first.start, end: last.end } });
    open = [];
  };
  list.children.forEach((item, i) => {
    const heading = headings[i] ?? null;
    if (heading === null) {
      open.push(item);
      return;
    }
    close();
    claimGaps(item, item.children, place);
    blocks.push(heading, ...item.children.slice(1));
  });
  close();
  return blocks;
}

/** The heading that an item begins with: with `#`, or a line in bold above a nested list. */
function headingOf(item: ListItem): Heading | null {
  const [first, second] = item.children;
  if (first?.type === 'heading') return first;
  if (first?.type !== 'paragraph' || second?.type !== 'list' || first.children.length !== 1) return null;
  if (first.children[0]?.type !== 'strong' || first.position === undefined) return null;
  return { type: 'heading', depth: DEPTH, children: first.children, position: first.position };
}
