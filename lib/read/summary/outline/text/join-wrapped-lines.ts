import { CLOSING, OPENING } from '@/lib/core/marks/quotation-marks';
import { findQuotedSpans } from '@/lib/read/summary/inline/find-quoted-spans';
import { findLeadingClock } from '@/lib/read/summary/inline/find-times';
import { isKnownHeading } from '@/lib/read/summary/outline/classify-heading';
import { readLabel } from '@/lib/read/summary/outline/read-labels';
import { joinStrands, type Strand } from '@/lib/read/summary/spans/strand';
import type { TextLine } from './text-line';

/** Editors wrap between these columns; shorter lines end where their author ended them. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 120;
/** The most lines of one quote. */
const MAX_QUOTE_LINES = 8;
/** The longest quote that is continued on the next line; characters. */
const MAX_QUOTE_LENGTH = 600;

/**
 * Joins the lines of paragraphs, bullets and quotes that were wrapped by an editor or a mail program. A line is continued
 * when it stops without punctuation and the next one begins with a small letter; once such lines have shown the width of
 * the text, every full line is continued.
 */
export function joinWrappedLines(lines: readonly TextLine[]): readonly TextLine[] {
  const width = findWrapWidth(lines);
  if (width === null && !lines.some(opensQuote)) return lines;
  const runs: Run[] = [];
  for (const [i, line] of lines.entries()) {
    const run = runs.at(-1);
    const before = lines[i - 1];
    if (run === undefined || before === undefined) runs.push(startRun(line));
    else if (mayContinue(before, line) && isContinued(before, line, width)) extendRun(run, line);
    else if (run.quoteLines < MAX_QUOTE_LINES && closesQuote(run, line)) {
      extendRun(run, line);
      run.quoteLines += 1;
    } else runs.push(startRun(line));
  }
  return runs.map(joinRun);
}

/** Lines that become one; they are joined once, however many they are. */
interface Run {
  readonly first: TextLine;
  readonly strands: Strand[];
  /** Characters. */
  length: number;
  quoteLines: number;
}

const startRun = (first: TextLine): Run => ({
  first,
  strands: [first.strand],
  length: first.strand.text.length,
  quoteLines: 1,
});

function extendRun(run: Run, line: TextLine): void {
  run.strands.push(line.strand);
  run.length += 1 + line.strand.text.length;
}

const joinRun = ({ first, strands }: Run): TextLine =>
  strands.length === 1 ? first : { ...first, strand: joinStrands(strands, ' ') };

/** The width of the longest line that is surely continued, or null when there is none. */
function findWrapWidth(lines: readonly TextLine[]): number | null {
  let width = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next !== undefined && mayContinue(line, next) && isMidSentence(line, next))
      width = Math.max(width, widthOf(line));
  }
  return width === 0 ? null : width;
}

const widthOf = ({ strand, indent }: TextLine): number => strand.text.length + indent;

const FRESH = new RegExp(String.raw`^(?:[${OPENING}–—―#|>[(【（]|\d{1,2}[.)]\s)`);
const ENDED = new RegExp(String.raw`[.!?…:;。！？${CLOSING}\])|]$`);
const OPENS = new RegExp(`[${OPENING}]`);

/** True when both lines may be parts of one paragraph. */
function mayContinue(line: TextLine, next: TextLine): boolean {
  if ((line.type !== 'text' && line.type !== 'bullet') || next.type !== 'text' || next.afterBlank)
    return false;
  const width = widthOf(line);
  if (width < MIN_WIDTH || width > MAX_WIDTH || /[:：]$/.test(line.strand.text)) return false;
  const { text } = next.strand;
  return (
    !FRESH.test(text) &&
    findLeadingClock(text) === null &&
    readLabel(next.strand) === null &&
    !(isKnownHeading(text) && /^\p{Lu}/u.test(text))
  );
}

/** True for a line that stops within a sentence, followed by one that begins with a small letter. */
function isMidSentence({ strand }: TextLine, next: TextLine): boolean {
  return !ENDED.test(strand.text) && /^[\p{Ll}]/u.test(next.strand.text);
}

function isContinued(line: TextLine, next: TextLine, width: number | null): boolean {
  if (isMidSentence(line, next)) return true;
  if (width === null) return false;
  const word = /^\S+/.exec(next.strand.text)?.[0] ?? '';
  return widthOf(line) + 1 + word.length > width;
}

function opensQuote({ type, strand }: TextLine): boolean {
  if ((type !== 'text' && type !== 'bullet') || !OPENS.test(strand.text)) return false;
  const { unbalanced } = findQuotedSpans(strand.text);
  const last = unbalanced.at(-1);
  return last !== undefined && OPENING.includes(strand.text[last] ?? ' ');
}

/** True when the next line closes the quote that a run of lines leaves open. */
function closesQuote(run: Run, next: TextLine): boolean {
  if (run.length > MAX_QUOTE_LENGTH || next.type !== 'text' || next.afterBlank) return false;
  const line = joinRun(run);
  const { text } = line.strand;
  // After a speaker's name the closing mark was only forgotten.
  if (!opensQuote(line) || /[\])]$/.test(text) || OPENING.includes(next.strand.text[0] ?? ' ')) return false;
  return (
    findQuotedSpans(`${text} ${next.strand.text}`).unbalanced.length < findQuotedSpans(text).unbalanced.length
  );
}
