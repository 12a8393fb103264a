import type { Heading, Paragraph, RootContent } from 'mdast';
import { OPENING, SINGLE_OPENING } from '@/lib/core/marks/quotation-marks';
import { classifyHeading, isKnownHeading } from '@/lib/read/summary/outline/classify-heading';
import { markdownText } from './read-markdown-head';

const OPENS_QUOTE = new RegExp(String.raw`^[\s*_]*[${OPENING}${SINGLE_OPENING}]`, 'u');
const MIN_PARTS = 2;

/**
 * Finds the lines in bold that are headings of parts in a text with headings: several in one section, each with a list or
 * text below. In a section of quotes they are speakers, and so are names that are repeated.
 */
export function findBoldParts(
  blocks: readonly RootContent[],
  isBoldLine: (block: RootContent) => block is Paragraph,
): Set<RootContent> {
  const found = new Set<RootContent>();
  let open: RootContent[] = [];
  let heading: Heading | null = null;
  const close = (): void => {
    const titles = open.map((block) => titleOf(block));
    const known = open.length === 1 && titles.every(isKnownHeading);
    if (new Set(titles).size === titles.length && (open.length >= MIN_PARTS || known))
      for (const block of open) found.add(block);
    open = [];
  };
  blocks.forEach((block, i) => {
    if (block.type === 'heading') {
      close();
      heading = block;
    }
    if (heading === null || classifyHeading(markdownText(heading)) === 'quotes') return;
    if (isBoldLine(block) && hasTextBelow(blocks[i + 1])) open.push(block);
  });
  close();
  return found;
}

const titleOf = (block: RootContent): string => ('children' in block ? markdownText(block).trim() : '');

function hasTextBelow(next: RootContent | undefined): boolean {
  if (next?.type === 'list') return true;
  return next?.type === 'paragraph' && !OPENS_QUOTE.test(markdownText(next));
}
