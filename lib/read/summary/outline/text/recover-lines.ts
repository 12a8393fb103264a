import { CLOSING, OPENING, SINGLE_CLOSING, SINGLE_OPENING } from '@/lib/core/marks/quotation-marks';
import { CLOCK_FORM, readClock } from '@/lib/core/time/clock-forms';
import { findEndingTimeGroup } from '@/lib/read/summary/inline/find-times';
import { readAttribution } from '@/lib/read/summary/inline/read-attribution';
import { classifyHeading } from '@/lib/read/summary/outline/classify-heading';
import { GLUED_HEADING, GLUED_LABEL, GLUED_WORD } from './glued-headings';

/** A text with more lines, or shorter ones, still has its author's line breaks. */
const MAX_LINES = 6;
const MIN_LENGTH = 300;
const MIN_HEADINGS = 2;

/** Offsets of the white space to replace with line breaks. */
type Cuts = Set<number>;

/**
 * Restores the lines of a summary that lost all line breaks, by turning white space before headings, numbers, bullets and
 * clocks into line breaks; the text keeps its length, so that all offsets stay valid. Other texts are returned
 * unchanged.
 */
export function recoverLines(text: string, bodyStart: number): string {
  const lines = text.slice(bodyStart).split(/\r\n|\n|\r/);
  if (lines.filter((line) => line.trim() !== '').length > MAX_LINES) return text;
  let recovered = text;
  let at = bodyStart;
  for (const line of lines) {
    const found = text.indexOf(line, at);
    if (line.length >= MIN_LENGTH) recovered = splice(recovered, found, recoverLine(line));
    at = found + line.length;
  }
  return recovered;
}

const splice = (text: string, at: number, part: string): string =>
  text.slice(0, at) + part + text.slice(at + part.length);

interface Heading {
  readonly start: number;
  readonly end: number;
}

function recoverLine(line: string): string {
  const headings = findHeadings(line);
  if (headings.length < MIN_HEADINGS) return recoverClocks(line);
  const cuts: Cuts = new Set();
  cutHead(line.slice(0, headings[0]?.start), cuts);
  for (const [i, heading] of headings.entries()) {
    cut(line, heading.start, cuts);
    cut(line, heading.end, cuts);
    const part = { from: heading.end, to: headings[i + 1]?.start ?? line.length };
    const type = classifyHeading(line.slice(heading.start, heading.end));
    cutNotice(line, part, cuts);
    if (type === 'timeline') cutClocks(line, part, cuts);
    else cutBody(line, part, cuts);
  }
  const characters = line.split('');
  for (const at of cuts) characters[at] = '\n';
  return characters.join('');
}

/** Restores the lines of a chapter list on one line. */
function recoverClocks(line: string): string {
  const cuts: Cuts = new Set();
  if (!new RegExp(String.raw`^\s*[[(]?${CLOCK_FORM}`, 'u').test(line)) return line;
  cutClocks(line, { from: 0, to: line.length }, cuts);
  const characters = line.split('');
  for (const at of cuts) characters[at] = '\n';
  return characters.join('');
}

/** Turns the white space before an offset into a break. */
function cut(line: string, at: number, cuts: Cuts): void {
  if (at > 0 && /\s/.test(line[at - 1] ?? '')) cuts.add(at - 1);
  else if (/\s/.test(line[at] ?? '')) cuts.add(at);
}

/** Finds headings: those of several known words anywhere, single words only after the end of a sentence. */
function findHeadings(line: string): Heading[] {
  const found: Heading[] = [];
  for (const pattern of [GLUED_HEADING, GLUED_WORD])
    for (const match of line.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((heading) => {
    const free = heading.start >= end;
    if (free) end = heading.end;
    return free;
  });
}

function cutHead(head: string, cuts: Cuts): void {
  for (const match of head.matchAll(GLUED_LABEL)) cut(head, match.index, cuts);
}

interface Part {
  readonly from: number;
  readonly to: number;
}

const NOTICE =
  /(?<=[\s])(?:This )?[Ss]ummary (?:was |is )?(?:prepared|generated|created|written|made|compiled)\b/g;

function cutNotice(line: string, { from, to }: Part, cuts: Cuts): void {
  const notice = [...line.slice(from, to).matchAll(NOTICE)].at(-1);
  if (notice !== undefined) cut(line, from + notice.index, cuts);
}

const RANGE_START = new RegExp(String.raw`${CLOCK_FORM}\s*[-–—]\s*$`, 'u');
const CLOCKS = new RegExp(String.raw`(?<=\s|^)[[(]?(${CLOCK_FORM})`, 'gu');

/** Increasing clocks begin lines; a flattened table is one line from its first pipe to its last. */
function cutClocks(line: string, { from, to }: Part, cuts: Cuts): void {
  const text = line.slice(from, to);
  const pipe = text.indexOf('|');
  if (pipe >= 0) {
    cut(line, from + pipe, cuts);
    cut(line, from + text.lastIndexOf('|') + 1, cuts);
    return;
  }
  let latest = -1;
  for (const match of text.matchAll(CLOCKS)) {
    const ms = readClock(match[1] ?? '');
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    if (ms === null || ms < latest || RANGE_START.test(before)) continue;
    latest = ms;
    cut(line, from + match.index - (/(?<=^|\s)[-–—•*]\s+$/.exec(before)?.[0].length ?? 0), cuts);
  }
}

const MARK = new RegExp(
  String.raw`(?<=\s)(?:(\d{1,2})[.)]|[-•*+–]|#{1,6}|>)\s+(?=[\p{Lu}\p{Lo}\p{N}${OPENING}${SINGLE_OPENING}*([])`,
  'gu',
);
const ENDS = new RegExp(String.raw`[.!?…:;。！？${CLOSING}${SINGLE_CLOSING})\]]\s*$`);
const TITLED = new RegExp(String.raw`^(?![${OPENING}*])[^.!?\n]{2,80}?[:：]\s+(?=\S)`);

/** Numbers in order and bullets begin lines; the title of a bullet is a line, too. */
function cutBody(line: string, { from, to }: Part, cuts: Cuts): void {
  const text = line.slice(from, to);
  let number = 0;
  let heading = true;
  for (const match of text.matchAll(MARK)) {
    const at = match.index;
    const before = text.slice(Math.max(0, at - 160), at);
    const own = match[1] === undefined ? null : Number(match[1]);
    if (
      own === null
        ? !isBullet(text, at, heading)
        : own !== number + 1 || !(ENDS.test(before) || before.trim() === '')
    )
      continue;
    if (own !== null) number = own;
    heading = own !== null;
    cut(line, from + at, cuts);
    const textAt = at + match[0].length;
    const title =
      own === null && !/[>#]/.test(match[0]) ? TITLED.exec(text.slice(textAt, textAt + 100)) : null;
    if (title === null) continue;
    cuts.add(from + textAt - 1);
    cuts.add(from + textAt + title[0].length - 1);
  }
}

const QUOTE_END = new RegExp(String.raw`[${CLOSING}]\s*$`);

/** A dash after a quote may separate it from its speaker; a dash between words begins a bullet only under a heading. */
function isBullet(text: string, at: number, heading: boolean): boolean {
  if (/[•#>]/.test(text[at] ?? '') || /^.\s+\*\*/.test(text.slice(at, at + 8))) return true;
  const before = text.slice(Math.max(0, at - 160), at);
  if (QUOTE_END.test(before)) return readAttribution(text, at - 1, { people: [] }).speaker === null;
  if (findEndingTimeGroup(before.trimEnd()) !== null || before.trim() === '') return true;
  return ENDS.test(before) || (heading && text[at] !== '–');
}
