import type { Heading, Paragraph, RootContent } from 'mdast';
import { OPENING } from '@/lib/core/marks/quotation-marks';
import { findLeadingClock } from '@/lib/read/summary/inline/find-times';
import { isKnownHeading } from '@/lib/read/summary/outline/classify-heading';
import { isOpeningChatter } from '@/lib/read/summary/outline/is-chatter';
import { readLabel } from '@/lib/read/summary/outline/read-labels';
import { findBoldParts } from './raise-bold-parts';
import { asStrand, markdownText } from './read-markdown-head';

const MAX_HEADING = 90;
/** Below the title, which may be a heading. */
const DEPTH = 6;

/**
 * When a text has no headings, lines in bold are its headings, as in text from word processors and chats.
 *
 *     **Key Takeaways:**
 */
export function raiseBoldHeadings(blocks: readonly RootContent[]): readonly RootContent[] {
  const first = blocks.findIndex((block) => !isChatterBlock(block));
  if (!hasBoldHeadings(blocks)) {
    const parts = findBoldParts(blocks, isMarkedBoldLine);
    const isPart = (block: RootContent): block is Paragraph =>
      block.type === 'paragraph' && (isNumberedBoldLine(block) || parts.has(block));
    const isSignLine = hasSignHeadings(blocks) ? isKnownSignLine : (_: RootContent): _ is Paragraph => false;
    return blocks.map((block, i) =>
      i > first && (isPart(block) || isSignLine(block)) ? asHeading(block) : block,
    );
  }
  return blocks.flatMap((block, i) =>
    isBoldLine(block) && i > first ? [asHeading(block)] : splitBoldFirstLine(block),
  );
}

const isChatterBlock = (block: RootContent): boolean =>
  block.type === 'thematicBreak' || (block.type === 'paragraph' && isOpeningChatter(markdownText(block)));

/** True when there are no headings and a line in bold has the words of one. */
export function hasBoldHeadings(blocks: readonly RootContent[]): boolean {
  const marked = blocks.filter((block) => block.type === 'heading');
  const [first] = marked;
  if (marked.length > 1 || (first !== undefined && isKnownHeading(markdownText(first)))) return false;
  return blocks.some((block) => {
    const line = isBoldLine(block) ? block : boldFirstLine(block);
    return line !== null && isKnownHeading(markdownText(line));
  });
}

const NO_HEADING = new RegExp(`[.!,;]$|^[${OPENING}]`);

function isBoldLine(block: RootContent): block is Paragraph {
  if (block.type !== 'paragraph' || block.children.length !== 1 || block.children[0]?.type !== 'strong')
    return false;
  const text = markdownText(block);
  if (text.length > MAX_HEADING || text.includes('\n') || NO_HEADING.test(text)) return false;
  return findLeadingClock(text) === null;
}

/** `🔧 **The first tuck**`. */
function isMarkedBoldLine(block: RootContent): block is Paragraph {
  if (block.type !== 'paragraph') return false;
  if (block.children.length === 1 && isBoldLine(block))
    return readLabel(asStrand(markdownText(block))) === null;
  if (block.children.length !== 2) return false;
  const [sign, title] = block.children;
  if (sign?.type !== 'text' || !/^(?:[\p{So}\p{Extended_Pictographic}\s]|\uFE0F)+$/u.test(sign.value))
    return false;
  const bold: RootContent = { type: 'paragraph', children: title === undefined ? [] : [title] };
  return isBoldLine(bold);
}

const MIN_SIGNS = 2;

/** True when there are no headings but several lines that begin with an emoji and have the words of one. */
function hasSignHeadings(blocks: readonly RootContent[]): boolean {
  const marked = blocks.filter((block) => block.type === 'heading');
  return marked.length <= 1 && blocks.filter(isKnownSignLine).length >= MIN_SIGNS;
}

/** `💬 Quotes`, `■ Quotes` or `QUOTES` as a paragraph. */
function isKnownSignLine(block: RootContent): block is Paragraph {
  if (block.type !== 'paragraph' || block.children.length !== 1 || block.children[0]?.type !== 'text')
    return false;
  const text = markdownText(block);
  if (text.length > MAX_HEADING || text.includes('\n') || NO_HEADING.test(text)) return false;
  const isSign =
    /^[\p{So}\p{Extended_Pictographic}]/u.test(text) ||
    /^[^\p{Ll}\p{Lo}]*\p{Lu}{3}[^\p{Ll}\p{Lo}]*$/u.test(text);
  return isSign && !/[:：]\s*\S/.test(text) && findLeadingClock(text) === null && isKnownHeading(text);
}

/** `**1. Salt**` is a heading among others with `#`. */
const isNumberedBoldLine = (block: RootContent): block is Paragraph =>
  isBoldLine(block) && /^\d{1,3}[.)]\s+\S/.test(markdownText(block));

const asHeading = ({ children, position }: Paragraph): Heading => ({
  type: 'heading',
  depth: DEPTH,
  children,
  ...(position === undefined ? {} : { position }),
});

/** Markdown makes one paragraph of a heading in bold and the lines right below it. */
function splitBoldFirstLine(block: RootContent): RootContent[] {
  const firstLine = boldFirstLine(block);
  if (firstLine === null || block.type !== 'paragraph' || !isKnownHeading(markdownText(firstLine)))
    return [block];
  const start = firstLine.position?.end;
  const end = block.position?.end;
  const children = block.children.slice(1);
  if (start === undefined || end === undefined) return [block];
  return [asHeading(firstLine), { type: 'paragraph', children, position: { start, end } }];
}

function boldFirstLine(block: RootContent): Paragraph | null {
  if (block.type !== 'paragraph') return null;
  const [strong, after] = block.children;
  if (strong?.type !== 'strong' || after === undefined || strong.position === undefined) return null;
  const isLine = after.type === 'break' || (after.type === 'text' && /^[ \t]*\r?\n/.test(after.value));
  const firstLine: Paragraph = { type: 'paragraph', children: [strong], position: strong.position };
  return isLine && isBoldLine(firstLine) ? firstLine : null;
}

const DETAILS = /^(?:episode |podcast |show |basic )?(?:details|info(?:rmation)?|metadata|facts|data)$/i;

/** A heading such as `Episode Details` begins no section: the text below it is the summary's head. */
export function isDetails(heading: Heading): boolean {
  return DETAILS.test(markdownText(heading).replace(/^\P{L}+|[:：]$/gu, ''));
}
