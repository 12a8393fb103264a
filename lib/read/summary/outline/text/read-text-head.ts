import { ENDING } from '@/lib/core/marks/quotation-marks';
import { findEndingTimeGroup, findLeadingClock } from '@/lib/read/summary/inline/find-times';
import { isKnownHeading } from '@/lib/read/summary/outline/classify-heading';
import type { OutlineNode } from '@/lib/read/summary/outline/outline';
import { isPageChrome } from '@/lib/read/summary/outline/page-chrome';
import { readLabel, readLabels } from '@/lib/read/summary/outline/read-labels';
import type { Claims } from '@/lib/read/summary/spans/claims';
import type { TextLine } from './text-line';

const MAX_TITLE = 200;
/** Lines without a label between labelled ones: a tagline, a length. */
const MAX_UNLABELLED = 3;
/** The most lines of navigation above the title. */
const MAX_CHROME = 30;

/** Reads the title line and the metadata lines below it; lines of the surrounding page are kept as paragraphs. */
export function readTextHead(
  lines: readonly TextLine[],
  claims: Claims,
): { nodes: OutlineNode[]; at: number } {
  const nodes: OutlineNode[] = [];
  let at = skipChrome(lines);
  for (const line of lines.slice(0, at)) nodes.push({ type: 'paragraph', strand: line.strand });
  const first = lines[at];
  if (first?.type !== 'text' && first?.type !== 'heading') return { nodes: [], at: 0 };
  if (readLabel(first.strand) === null) {
    if (!isTitleLine(lines, at)) return { nodes: [], at: 0 };
    nodes.push({ type: 'label', name: 'title', line: first.strand, valueAt: 0 });
    at += 1;
  }
  for (;;) {
    const next = nextLabelled(lines, at);
    if (next === null) return { nodes, at };
    for (const line of lines.slice(at, next)) nodes.push({ type: 'paragraph', strand: line.strand });
    nodes.push(...readLabels((lines[next] as TextLine).strand, claims));
    at = next + 1;
  }
}

/** Navigation ends at the first line that is more than a button. */
function skipChrome(lines: readonly TextLine[]): number {
  let at = 0;
  while (at < MAX_CHROME && isChromeLine(lines[at])) at += 1;
  return at < MAX_CHROME ? at : 0;
}

const isChromeLine = (line: TextLine | undefined): boolean =>
  (line?.type === 'text' || line?.type === 'bullet') && isPageChrome(line.strand.text);

function nextLabelled(lines: readonly TextLine[], from: number): number | null {
  let unlabelled = 0;
  for (let at = from; unlabelled <= MAX_UNLABELLED; at += 1) {
    const line = lines[at];
    if (line === undefined || !['text', 'bullet'].includes(line.type)) return null;
    if (readLabel(line.strand) !== null) return at;
    if (isChromeLine(line)) continue;
    if (line.type === 'bullet' || isKnownHeading(line.strand.text) || line.strand.text.length > MAX_TITLE)
      return null;
    unlabelled += 1;
  }
  return null;
}

const SENTENCE_END = new RegExp(`[.!][${ENDING}]?$`);

function isTitleLine(lines: readonly TextLine[], at: number): boolean {
  const text = lines[at]?.strand.text ?? '';
  if (text.length > MAX_TITLE || lines[at + 1] === undefined) return false;
  if (findLeadingClock(text) !== null || findEndingTimeGroup(text) !== null) return false;
  // A title may have the words of a heading, `Life Lessons from Bees`, when metadata follows.
  const isHead = nextLabelled(lines, at + 1) !== null;
  return (isHead || !isKnownHeading(text) || text.includes(': ')) && !SENTENCE_END.test(text);
}
