import type { BlockContent } from 'mdast';
import type { SourceText } from '@/lib/core/diagnostics/source-text';
import type { HeadingLookup } from '@/lib/core/words/find-heading-type';
import { isMarkdown } from '@/lib/read/summary/outline/markdown/detect-markdown';
import { hasBoldHeadings } from '@/lib/read/summary/outline/markdown/raise-headings';
import { readBlocks, readParagraphsAsLines } from '@/lib/read/summary/outline/markdown/read-markdown-outline';
import type { OutlineNode } from '@/lib/read/summary/outline/outline';
import { readLinesOutline } from '@/lib/read/summary/outline/text/read-text-outline';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { buildHtmlBlocks } from './html-blocks';
import { parseHtml } from './parse-html';

const STARTS =
  /^\uFEFF?\s*<(?:!doctype\s+html|html|head|body|main|article|aside|section|header|footer|nav|center|figure|details|dl|pre|div|p|h[1-6]|ul|ol|blockquote|table|span|strong|b|em|i|a)\b[^<>]*>/i;
const TAGS = /<(?:p|div|h[1-6]|ul|ol|li|br|blockquote|table|tr|article|section|strong|b|a)\b[^<>]*>/gi;
const BLOCKS =
  /<(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|table|tr|article|aside|section|center|figure|details|pre)\b[^<>]*>/i;
const CLOSES =
  /<\/(?:p|div|h[1-6]|ul|ol|li|dl|blockquote|table|article|aside|section|center|figure|details|pre|body|html|strong|b|a|span|em|i)\s*>/i;
/** A tag with its end, or a break, in a text of few tags. */
const PAIRED =
  /<br\s*\/?>|<(p|div|h[1-6]|ul|ol|blockquote|strong|b|em|i|u|a|span|sup|sub|mark|small|code|details|center)\b[^<>]*>[^<>]{1,2000}<\/\1\s*>/i;
const ATX_HEADING = /^ {0,3}#{1,6}[ \t]+\S/gm;
/** Nested bullets keep their places only as text. */
const NESTED = /^[ \t]+[-*•+] /m;
/** Marks at the start of a line of Markdown or of pasted text. */
const MARKS = /^[ \t]*(?:#{1,6} |[-*+•] |\d{1,2}[.)] |> |\||[-–•]$|```)/gm;
const MIN_TAGS = 3;
const SAMPLE = 20_000;

/**
 * True for text with the tags of a web page or a feed. Block tags in Markdown, such as `<details>` below a `##` heading, are not
 * enough, and tags inside a line leave Markdown what it is.
 */
export function isHtml(body: string): boolean {
  const sample = body.slice(0, SAMPLE);
  if (!/<[a-z!]/i.test(sample)) return false;
  const tags = sample.match(TAGS)?.length ?? 0;
  const marks = sample.match(MARKS)?.length ?? 0;
  const starts = STARTS.test(sample) && CLOSES.test(sample);
  const headings = sample.match(ATX_HEADING)?.length ?? 0;
  if (headings > (starts ? 1 : 0)) return false;
  if (!BLOCKS.test(sample) && isMarkdown(body)) return false;
  if (starts && tags + 1 > marks) return true;
  if (tags >= MIN_TAGS && tags > 2 * marks && !/```/.test(sample)) return true;
  return PAIRED.test(sample) && !NESTED.test(sample) && !isMarkdown(body);
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
  const { blocks: read, texts } = buildHtmlBlocks(source.text, parseHtml(source.text, bodyStart, claims));
  const isPage = /^\s*</.test(source.text.slice(bodyStart));
  const blocks = isPage ? read : read.flatMap(openQuotes);
  if (blocks.some(isStructure) || hasBoldHeadings(blocks))
    return readBlocks(source.text, blocks, { ...given, texts });
  return readLinesOutline(readParagraphsAsLines(source.text, blocks, claims, texts), given);
}

/** A block quote in pasted text is one of its lines. */
function openQuotes(block: BlockContent): BlockContent[] {
  if (block.type !== 'blockquote' || block.children.some((child) => child.type !== 'paragraph'))
    return [block];
  return block.children.filter((child) => child.type === 'paragraph');
}

const isStructure = (block: BlockContent): boolean =>
  block.type !== 'paragraph' && block.type !== 'thematicBreak';
