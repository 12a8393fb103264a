import type { BlockContent } from 'mdast';
import type { SourceText } from '@/lib/core/diagnostics/source-text';
import type { HeadingLookup } from '@/lib/core/words/find-heading-type';
import { hasBoldHeadings } from '@/lib/read/summary/outline/markdown/raise-headings';
import { readBlocks, readParagraphsAsLines } from '@/lib/read/summary/outline/markdown/read-markdown-outline';
import type { OutlineNode } from '@/lib/read/summary/outline/outline';
import { readLinesOutline } from '@/lib/read/summary/outline/text/read-text-outline';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { buildHtmlBlocks } from './html-blocks';
import { parseHtml } from './parse-html';

const STARTS =
  /^\uFEFF?\s*<(?:!doctype\s+html|html|head|body|main|article|section|header|div|p|h[1-6]|ul|ol|blockquote|table|span|strong|b|em|a)\b[^<>]*>/i;
const TAGS = /<(?:p|div|h[1-6]|ul|ol|li|br|blockquote|table|tr|article|section|strong|b|a)\b[^<>]*>/gi;
const CLOSES =
  /<\/(?:p|div|h[1-6]|ul|ol|li|blockquote|table|article|section|body|html|strong|b|a|span|em)\s*>/i;
/** Marks at the start of a line of Markdown or of pasted text. */
const MARKS = /^[ \t]*(?:#{1,6} |[-*+•] |\d{1,2}[.)] |> |\||[-–•]$|```)/gm;
const MIN_TAGS = 3;
const SAMPLE = 20_000;

/** True for text with the tags of a web page or a feed; a stray tag in Markdown is not enough. */
export function isHtml(body: string): boolean {
  const sample = body.slice(0, SAMPLE);
  const tags = sample.match(TAGS)?.length ?? 0;
  if (STARTS.test(sample) && CLOSES.test(sample) && tags + 1 > (sample.match(MARKS)?.length ?? 0))
    return true;
  return tags >= MIN_TAGS && tags > 2 * (sample.match(MARKS)?.length ?? 0) && !/```/.test(sample);
}

/**
 * Reads the outline of HTML notes. A page with headings, lists or tables has blocks like Markdown's; when tags only
 * separate lines, its lines are read like pasted text.
 */
export function readHtmlOutline(
  source: SourceText,
  bodyStart: number,
  given: { readonly claims: Claims; readonly lookup: HeadingLookup },
): OutlineNode[] {
  const { claims } = given;
  const { blocks, texts } = buildHtmlBlocks(source.text, parseHtml(source.text, bodyStart, claims));
  if (blocks.some(isStructure) || hasBoldHeadings(blocks))
    return readBlocks(source.text, blocks, { ...given, texts });
  return readLinesOutline(readParagraphsAsLines(source.text, blocks, claims, texts), given);
}

const isStructure = (block: BlockContent): boolean =>
  block.type !== 'paragraph' && block.type !== 'thematicBreak';
