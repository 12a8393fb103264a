import { blankMarks } from '@/lib/read/summary/inline/blank-marks';
import { readAttribution } from '@/lib/read/summary/inline/read-attribution';
import type { OutlineNode, OutlineParagraph } from '@/lib/read/summary/outline/outline';
import { type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';
import type { MarkdownPlace } from './markdown-place';

const QUOTE_CALLOUT = /^\s*\[!(?:quote|cite)\][+-]?[ \t]*/i;

/**
 * Reads the first line of a block quote as the title of an Obsidian callout, `> [!quote] Name (08:15)`; null for any other line. A
 * title that is a name is put below the quote by `addCalloutTitle`.
 */
export function readCalloutTitle(line: Strand | undefined, place: MarkdownPlace): Strand | null {
  const mark = QUOTE_CALLOUT.exec(line?.text ?? '')?.[0];
  if (line === undefined || mark === undefined) return null;
  place.claims.syntax(sliceStrand(line, 0, mark.length));
  return trimStrand(sliceStrand(line, mark.length));
}

/** Adds the title of a callout to its paragraphs: a speaker below them, any other words above. */
export function addCalloutTitle(title: Strand, body: readonly OutlineNode[]): OutlineNode[] {
  const quoted = body.map((node) => (node.type === 'paragraph' ? { ...node, cited: true as const } : node));
  if (title.text === '') return quoted;
  const paragraph: OutlineParagraph = { type: 'paragraph', strand: title };
  if (!namesSpeaker(title.text) || body.some(({ type }) => type !== 'paragraph') || body.length === 0)
    return [paragraph, ...quoted];
  return [...quoted, { ...paragraph, quoted: true, continued: true, by: true }];
}

function namesSpeaker(source: string): boolean {
  const title = blankMarks(source);
  const { speaker, group, rest, end } = readAttribution(`” — ${title}`, 1, { people: [], anyName: true });
  return end >= title.length + 4 && (group !== null || (speaker !== null && rest === null));
}
