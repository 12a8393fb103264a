import { findEndingTimeGroup, findLeadingClock } from '@/lib/read/summary/inline/find-times';
import { isKnownHeading } from '@/lib/read/summary/outline/classify-heading';
import { endsLikeTitle } from '@/lib/read/summary/outline/ends-like-title';
import { isOpeningChatter } from '@/lib/read/summary/outline/is-chatter';
import type { OutlineLabel, OutlineNode, OutlineParagraph } from '@/lib/read/summary/outline/outline';
import { isPageChrome } from '@/lib/read/summary/outline/page-chrome';
import { hasLabel, readBareLabel, readLabel, readLabels } from '@/lib/read/summary/outline/read-labels';
import { readPersonItems } from '@/lib/read/summary/outline/read-person-items';
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
  let at = skipChrome(lines);
  const above = lines.slice(0, at).map(readLineAbove);
  const hasAside = above.some(({ aside }) => aside !== undefined);
  const none = hasAside ? { nodes: [...above], at } : { nodes: [], at: 0 };
  const nodes: OutlineNode[] = [...above];
  const first = lines[at];
  if (first?.type !== 'text' && first?.type !== 'heading') return none;
  if (readLabel(first.strand) === null) {
    if (isTitleLine(lines, at)) {
      nodes.push({ type: 'label', name: 'title', line: first.strand, valueAt: 0 });
      at += 1;
    } else if (nextLabelled(lines, at) === null) return none;
  }
  for (;;) {
    const next = nextLabelled(lines, at);
    if (next === null) return { nodes, at };
    for (const line of lines.slice(at, next)) nodes.push({ type: 'paragraph', strand: line.strand });
    const people = readPersonLines(lines, next);
    nodes.push(...(people ?? readLabels((lines[next] as TextLine).strand, claims, { loose: true })));
    at = next + (people?.length ?? 1);
  }
}

/** A line above the title: an assistant's, or navigation. */
function readLineAbove({ strand }: TextLine): OutlineParagraph {
  return isOpeningChatter(strand.text)
    ? { type: 'paragraph', strand, aside: true }
    : { type: 'paragraph', strand };
}

/** `Guests:` and one person in each bullet below it; null for any other line. */
function readPersonLines(lines: readonly TextLine[], at: number): OutlineLabel[] | null {
  const line = lines[at];
  const label = line?.type === 'text' ? readBareLabel(line.strand) : null;
  if (label === null) return null;
  let end = at + 1;
  while (lines[end]?.type === 'bullet') end += 1;
  const people = readPersonItems(
    label,
    lines.slice(at + 1, end).map(({ strand }) => strand),
  );
  return people === null ? null : [label, ...people];
}

/** Navigation ends at the first line that is more than a button. */
function skipChrome(lines: readonly TextLine[]): number {
  let at = 0;
  while (at < MAX_CHROME && (isChromeLine(lines[at]) || isChatterLine(lines[at]))) at += 1;
  return at < MAX_CHROME ? at : 0;
}

const isChromeLine = (line: TextLine | undefined): boolean =>
  (line?.type === 'text' || line?.type === 'bullet') && isPageChrome(line.strand.text);

const isChatterLine = (line: TextLine | undefined): boolean =>
  line?.type === 'text' && isOpeningChatter(line.strand.text);

function nextLabelled(lines: readonly TextLine[], from: number): number | null {
  let unlabelled = 0;
  for (let at = from; unlabelled <= MAX_UNLABELLED; at += 1) {
    const line = lines[at];
    if (line === undefined || !['text', 'bullet'].includes(line.type)) return null;
    if (hasLabel(line.strand) || readPersonLines(lines, at) !== null) return at;
    if (isChromeLine(line)) continue;
    if (line.type === 'bullet' || isKnownHeading(line.strand.text) || line.strand.text.length > MAX_TITLE)
      return null;
    unlabelled += 1;
  }
  return null;
}

function isTitleLine(lines: readonly TextLine[], at: number): boolean {
  const text = lines[at]?.strand.text ?? '';
  if (text.length > MAX_TITLE || lines[at + 1] === undefined) return false;
  if (findLeadingClock(text) !== null || findEndingTimeGroup(text) !== null) return false;
  // A title may have the words of a heading, `Life Lessons from Bees`, when metadata follows.
  const isHead = nextLabelled(lines, at + 1) !== null;
  return (isHead || !isKnownHeading(text) || text.includes(': ')) && endsLikeTitle(text, isHead);
}
