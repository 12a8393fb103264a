import { CLOSING } from '@/lib/core/marks/quotation-marks';
import { countWords } from '@/lib/core/words/count-words';
import type { HeadingLookup } from '@/lib/core/words/find-heading-type';
import { findLinkTime } from '@/lib/read/summary/inline/find-link-time';
import { findQuotedSpans } from '@/lib/read/summary/inline/find-quoted-spans';
import { findEndingTimeGroup, findLeadingClock } from '@/lib/read/summary/inline/find-times';
import { classifyHeading, isKnownHeading } from '@/lib/read/summary/outline/classify-heading';
import { isPageChrome } from '@/lib/read/summary/outline/page-chrome';
import { readLabel } from '@/lib/read/summary/outline/read-labels';
import type { TextLine } from './text-line';

const NUMBERED = /^(\d{1,3})[.)]\s+(?=\S)/;
const MAX_HEADING = 90;
const MAX_KNOWN = 60;
const MAX_NUMBERED = 140;
/** Bullets between two rows of an outline with times. */
const MAX_BULLETS = 12;
/** `【Quotes】` alone on a line. */
const BRACKETED = /^[【〖［][^【】〖〗［］\n]{0,30}\p{L}[^【】〖〗［］\n]{0,30}[】〗］]$/u;

/** The number of a heading line in pasted text. */
export interface HeadingMark {
  /** Length of the number with its mark and space; 0 without a number. */
  readonly numberedLength: number;
  readonly number: number | null;
}

/**
 * The kind of text above a line: a section's text, a point's text, or the title of a point, which must be followed by a
 * line of that point. A `weak-title` has no colon and may also be a point of one line.
 */
export type LinePlace = 'section' | 'point' | 'title' | 'weak-title';

interface HeadingPlace {
  readonly above: LinePlace;
  readonly lookup: HeadingLookup;
}

/** Decides whether a line of pasted text is a heading, by its words, its form, and the lines around it. */
export function findHeading(
  lines: readonly TextLine[],
  at: number,
  { above: place, lookup }: HeadingPlace,
): HeadingMark | null {
  const text = lines[at]?.strand.text ?? '';
  const next = lines[at + 1];
  if (place === 'title' || next === undefined || isPageChrome(text)) return null;
  if (BRACKETED.test(text)) return { numberedLength: 0, number: null };
  const numbered = NUMBERED.exec(text);
  if (numbered === null)
    return isHeadingLine(lines, at, { above: place, lookup }) ? { numberedLength: 0, number: null } : null;
  const stops = next.type === 'dash' ? /[.,;]$/ : /[.!,;]$/;
  if (stops.test(text) || text.length > MAX_NUMBERED) return null;
  // Consecutive numbered lines inside a point are its steps.
  if (place !== 'section' && [lines[at - 1], next].some((line) => NUMBERED.test(line?.strand.text ?? '')))
    return null;
  return { numberedLength: numbered[0].length, number: Number(numbered[1]) };
}

/** Consecutive lines that end with clocks are a timeline. */
const ENDING_CLOCK = /\s\d{1,2}:\d{2}(?::\d{2})?$/;

/** The next or previous line that is no bullet. */
function textNear(lines: readonly TextLine[], at: number, step: 1 | -1): TextLine | undefined {
  for (let i = 1; i <= MAX_BULLETS; i += 1) {
    const line = lines[at + i * step];
    if (line?.type !== 'bullet') return line;
  }
  return undefined;
}

/** `Keywords: bees, hives` has its content after the label. */
const LABELLED_LINE = /^[^:：]{2,30}[:：]\s*\S/u;

/** A pasted heading has lost its mark: only its short form without punctuation and the line after it identify it. */
function isHeadingLine(
  lines: readonly TextLine[],
  at: number,
  { above: place, lookup }: HeadingPlace,
): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined || next === undefined || next.type === 'rule') return false;
  if (findLinkTime(line.strand) !== null || /https?:\/\//.test(line.strand.text)) return false;
  const text = withoutTimes(line.strand.text);
  const known =
    lookup(text) !== null && !(LABELLED_LINE.test(text) && !isStructure(next) && next.type !== 'bullet');
  if (text.length !== line.strand.text.length && !(known && isLeadingClockAllowed(lines, at))) return false;
  if (
    ENDING_CLOCK.test(text) &&
    [lines[at - 1], next, textNear(lines, at, -1), textNear(lines, at, 1)].some((one) =>
      ENDING_CLOCK.test(one?.strand.text ?? ''),
    )
  )
    return false;
  if (!looksLikeHeading(text, known) || readLabel(line.strand) !== null) return false;
  if (known && text.length > MAX_KNOWN) return false;
  if (place === 'section' && text.length === line.strand.text.length)
    return known || isStructure(next) || next.strand.text.length > text.length;
  if (known) return hasSectionBelow(text, next) && (place !== 'weak-title' || isStructure(next));
  return place === 'point' && isTitleCase(text) && isStructure(next);
}

const NO_HEADING = new RegExp(String.raw`[?…${CLOSING})\]。！？]$`);

function looksLikeHeading(text: string, known: boolean): boolean {
  if (text.length > MAX_HEADING || !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{So}]/u.test(text)) return false;
  if (NO_HEADING.test(text) && !(known || isKnownHeading(text.replace(/[)\]]$/, '')))) return false;
  return !/[.!,;]$/.test(text) && findQuotedSpans(text).spans.length === 0;
}

/** `Notable Quotes [09:00]` and `1:05 Overview` without their clocks. */
function withoutTimes(text: string): string {
  const body = text.slice(findLeadingClock(text)?.textStart ?? 0);
  const group = findEndingTimeGroup(body);
  return group === null || group.start === 0 ? body : body.slice(0, group.start).trimEnd();
}

/** Consecutive lines with clocks are a timeline, whatever their words: `00:00 Intro`. */
function isLeadingClockAllowed(lines: readonly TextLine[], at: number): boolean {
  const text = (line: TextLine | undefined): string => line?.strand.text ?? '';
  if (findLeadingClock(text(lines[at])) === null) return true;
  const before = text(lines[at - 1]);
  const neighbours = [before, text(lines[at + 1])];
  return neighbours.every((one) => findLeadingClock(one) === null) && classifyHeading(before) !== 'timeline';
}

const MAX_PLAIN_WORDS = 5;

/** Inside a point known words are not enough: `They share lessons learned` also ends a point. */
function hasSectionBelow(text: string, next: TextLine): boolean {
  if (isTitleCase(text)) return isStructure(next) || next.type === 'bullet' || next.type === 'text';
  return countWords(text) <= MAX_PLAIN_WORDS && (isStructure(next) || next.type === 'bullet');
}

function isStructure(next: TextLine): boolean {
  return (
    next.type === 'dash' ||
    next.type === 'table' ||
    next.type === 'heading' ||
    NUMBERED.test(next.strand.text)
  );
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}
