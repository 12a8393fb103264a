import type { SourceText } from '@/lib/core/diagnostics/source-text';
import { ENDING, OPENING } from '@/lib/core/marks/quotation-marks';
import { countWords } from '@/lib/core/words/count-words';
import { blankMarks } from '@/lib/read/summary/inline/blank-marks';
import { readAttribution } from '@/lib/read/summary/inline/read-attribution';
import { isKnownHeading } from '@/lib/read/summary/outline/classify-heading';
import { readInlineMarks } from '@/lib/read/summary/outline/read-inline-marks';
import { isTableLine } from '@/lib/read/summary/outline/read-table';
import type { Claims } from '@/lib/read/summary/spans/claims';
import {
  isBlank,
  joinStrands,
  type Strand,
  sliceStrand,
  strandOf,
  trimStrand,
} from '@/lib/read/summary/spans/strand';
import { joinWrappedLines } from './join-wrapped-lines';
import { readLineLink } from './read-line-link';
import type { RawLine, TextLine } from './text-line';

const LONE_DASH = /^[-–•*◦▪·●○■‣]$/;
const BULLET =
  /^(?:[-–*•◦▪·●○■□‣⁃∙➤►▶→✓✔✅☑](?:\uFE0F)?|[├└│┣┗╰]\s?[─━-]*|\d{1,3}[.)](?=\s+[\p{Ll}])|[a-z][.)](?=\s+\S+\s*\S))\s+(?=\S)/u;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/;
const RULE = /^(?:[-_*=]\s*){3,}$/;
const MARKED_HEADING = /^(#{1,6})[ \t]+(?=\S)/;
/** Copying drops the break between a line and the lone dash after it, four times in one summary. */
const ENDING_DASH = /\s+[-–•*]$/;

/** Splits pasted text into trimmed lines; empty lines are only recorded as `afterBlank`. */
export function readRawLines(source: SourceText, bodyStart: number): RawLine[] {
  const lines: RawLine[] = [];
  let afterBlank = false;
  for (const { start, end } of source.lines) {
    if (end < bodyStart) continue;
    const from = Math.max(start, bodyStart);
    const raw = source.text.slice(from, end);
    const blank = isBlank(raw);
    if (!blank)
      lines.push({
        strand: trimStrand(strandOf(source.text, from, end)),
        indent: raw.length - raw.trimStart().length,
        afterBlank,
      });
    afterBlank = blank;
  }
  return lines;
}

/** Reads lines into typed ones; a dash at the end of a line becomes a line of its own. */
export function readTextLines(raw: readonly RawLine[], claims: Claims): TextLine[] {
  const lines: TextLine[] = [];
  for (const { strand: written, indent, afterBlank } of raw) {
    const strand = readInlineMarks(written, claims);
    if (strand.text === '') continue;
    const before = lines.at(-1);
    if (before !== undefined && !afterBlank && isAttributionOf(before, strand.text))
      lines[lines.length - 1] = { ...before, strand: joinStrands([before.strand, strand], ' ') };
    else lines.push(...readTextLine(strand, { indent, afterBlank }, claims));
  }
  return asSteps(joinWrappedLines(lines), claims);
}

/** Consecutive numbered lines are a list; a numbered heading has other lines below it. */
function asSteps(lines: readonly TextLine[], claims: Claims): TextLine[] {
  const numbers = lines.map(({ type, strand }) =>
    type === 'text' ? Number(NUMBER.exec(strand.text)?.[1] ?? Number.NaN) : Number.NaN,
  );
  return lines.map((line, i): TextLine => {
    const own = numbers[i] ?? Number.NaN;
    if (numbers[i - 1] !== own - 1 && numbers[i + 1] !== own + 1) return line;
    const length = NUMBER.exec(line.strand.text)?.[0].length ?? 0;
    claims.syntax(sliceStrand(line.strand, 0, length));
    return { ...line, type: 'bullet', strand: sliceStrand(line.strand, length) };
  });
}

const MAX_ATTRIBUTION = 160;

const ENDS_QUOTE = new RegExp(`[${ENDING}]$`);
const opensQuote = (text: string): boolean => OPENING.includes(text[0] ?? ' ');

/** True for a line such as `— Ada Quill [12:52]` below a line that ends with a closing mark. */
function isAttributionOf(before: TextLine, source: string): boolean {
  if (before.type !== 'text' && before.type !== 'bullet') return false;
  if (source.length > MAX_ATTRIBUTION) return false;
  const text = blankMarks(source);
  if (!ENDS_QUOTE.test(before.strand.text)) return false;
  if (!/^[–—―~(-]/.test(text)) return isPlainAttribution(before, text);
  const { speaker, group, rest, end } = readAttribution(`”${text}`, 1, { people: [] });
  if (speaker === null || end !== text.length + 1) return false;
  // A hyphen may also begin the next bullet: then a time or a full name is required.
  const words = countWords(text.slice(speaker.start - 1, speaker.end - 1));
  return (
    !text.startsWith('-') ||
    group !== null ||
    (before.type === 'text' && rest === null && words > 1 && words < 4)
  );
}

/** `Ada Quill (12:52)` below a line that is one quote. */
function isPlainAttribution(before: TextLine, text: string): boolean {
  if (!opensQuote(before.strand.text) || opensQuote(text)) return false;
  const { speaker, group, rest, end } = readAttribution(`” ${text}`, 1, { people: [] });
  return speaker !== null && group !== null && rest === null && end === text.length + 2;
}

/** `■ Quotes` alone is a heading, not a bullet. */
const isSquareHeading = (text: string): boolean =>
  /^[■□]\s*\S{1,24}(?:\s\S{1,20})?$/.test(text) && isKnownHeading(text);

function readTextLine(
  strand: Strand,
  place: Pick<TextLine, 'indent' | 'afterBlank'>,
  claims: Claims,
): TextLine[] {
  const { text } = strand;
  const alone = LONE_DASH.test(text) ? 'dash' : RULE.test(text) ? 'rule' : null;
  if (alone !== null) {
    claims.syntax(strand);
    return [{ type: alone, strand, ...place }];
  }
  const marked = MARKED_HEADING.exec(text);
  if (marked !== null) {
    const [mark, { length: rank } = ''] = marked;
    claims.syntax(sliceStrand(strand, 0, mark.length));
    return [{ type: 'heading', strand: sliceStrand(strand, mark.length), rank, ...place }];
  }
  if (isTableLine(text)) return [{ type: 'table', strand, ...place }];
  const dash = ENDING_DASH.exec(text.slice(-12));
  const body = dash === null ? strand : trimStrand(sliceStrand(strand, 0, text.length - dash[0].length));
  const marker = isSquareHeading(body.text) ? '' : (BULLET.exec(body.text)?.[0] ?? '');
  if (marker !== '') claims.syntax(sliceStrand(body, 0, marker.length));
  const type = marker === '' ? 'text' : 'bullet';
  const content = readLineLink(sliceStrand(body, marker.length), claims);
  const lines: TextLine[] = [{ type, strand: content, ...place }];
  if (dash !== null) {
    const mark = sliceStrand(strand, text.length - 1);
    claims.syntax(mark);
    lines.push({ type: 'dash', strand: mark, indent: place.indent, afterBlank: false });
  }
  return lines;
}
