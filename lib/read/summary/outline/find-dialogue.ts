import { countWords } from '@/lib/core/words/count-words';
import { blankMarks } from '@/lib/read/summary/inline/blank-marks';
import { findQuotedSpans } from '@/lib/read/summary/inline/find-quoted-spans';
import { findQuotes } from '@/lib/read/summary/inline/find-quotes';
import { readLeadingAttribution } from '@/lib/read/summary/inline/read-leading-attribution';
import type { OutlineNode, OutlineParagraph, OutlinePoint } from './outline';

/** Fewer turns may be titled examples: `Wrong: “…”`, `Right: “…”`. */
const MIN_TURNS = 3;
const MAX_NAME_WORDS = 3;

/**
 * Marks the turns of a dialogue, `Ada: “…”`, `Bo: “…”`, `Ada: “…”`: its names need not be in the head, because one of them
 * occurs again.
 */
export function markDialogues(nodes: readonly OutlineNode[], people: readonly string[]): OutlineNode[] {
  const marked: OutlineNode[] = [];
  let run: { node: OutlineParagraph | OutlinePoint; names: readonly string[] }[] = [];
  const close = (): void => {
    const names = run.flatMap((turn) => turn.names);
    const isDialogue =
      names.length >= MIN_TURNS && new Set(names).size < names.length && new Set(names).size > 1;
    for (const { node } of run) marked.push(isDialogue ? markTurn(node) : node);
    run = [];
  };
  for (const node of nodes) {
    const names = turnsOf(node, people);
    if (names.length > 0 && (node.type === 'paragraph' || node.type === 'point')) run.push({ node, names });
    else {
      close();
      marked.push(node);
    }
  }
  close();
  return marked;
}

function markTurn(node: OutlineParagraph | OutlinePoint): OutlineNode {
  if (node.type === 'paragraph') return { ...node, dialogue: true };
  const [first, ...more] = node.children;
  if (first?.type !== 'paragraph' || node.title === null) return node;
  return { ...node, children: [{ ...first, dialogue: true }, ...more] };
}

/** The names of the turns that a node consists of; empty for any other node. */
function turnsOf(node: OutlineNode, people: readonly string[]): string[] {
  if (node.type === 'paragraph') return turnsOfText(node.strand.text, people);
  if (node.type !== 'point' || node.title === null || node.children.length !== 1) return [];
  const [only] = node.children;
  if (only?.type !== 'paragraph') return [];
  return turnsOfText(`${node.title.text.replace(/[:：]$/, '')}: ${only.strand.text}`, people);
}

function turnsOfText(source: string, people: readonly string[]): string[] {
  const text = blankMarks(source);
  const names: string[] = [];
  let from = 0;
  for (const { open, close } of findQuotedSpans(text).spans) {
    const leading = readLeadingAttribution(text, { from, to: open }, { people, anyName: true });
    if (leading === null || leading.speaker === null) return [];
    const name = text.slice(leading.speaker.start, leading.speaker.end);
    if (countWords(name) > MAX_NAME_WORDS) return [];
    names.push(name);
    from = close + 1;
  }
  return text.slice(from).trim().length > 1 ? [] : names;
}

/** Neighbours of the same form show that a name is one. */
const MIN_QUOTES = 3;
const MIN_SURE = 2;

/**
 * Marks consecutive paragraphs that are each one quote with a name, `“…” (Petra)`: where two of three names are in the head or
 * have a time, the others count, too.
 */
export function markQuoteRuns(nodes: readonly OutlineNode[], people: readonly string[]): OutlineNode[] {
  const marked: OutlineNode[] = [];
  let run: OutlineParagraph[] = [];
  const close = (): void => {
    const isRun =
      run.length >= MIN_QUOTES && run.filter((node) => isOneQuote(node, people, false)).length >= MIN_SURE;
    for (const node of run) marked.push(isRun ? { ...node, dialogue: true } : node);
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'paragraph' && !node.dialogue && isOneQuote(node, people, true)) run.push(node);
    else {
      close();
      marked.push(node);
    }
  }
  close();
  return marked;
}

function isOneQuote({ strand }: OutlineParagraph, people: readonly string[], dialogue: boolean): boolean {
  const [quote, ...more] = findQuotes(strand.text, { people, inQuotesSection: false, dialogue }).quotes;
  const whole = quote !== undefined && quote.start === 0 && quote.end >= strand.text.trimEnd().length;
  return whole && more.length === 0 && quote.attribution.speaker !== null;
}
