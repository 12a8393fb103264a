import { CLOSING } from '@/lib/core/marks/quotation-marks';
import { countWords } from '@/lib/core/words/count-words';
import { findQuotedSpans } from '@/lib/read/summary/inline/find-quoted-spans';
import { findEndingTimeGroup, findLeadingClock } from '@/lib/read/summary/inline/find-times';
import { classifyHeading, isKnownHeading } from '@/lib/read/summary/outline/classify-heading';
import { isPageChrome } from '@/lib/read/summary/outline/page-chrome';
import { readLabel } from '@/lib/read/summary/outline/read-labels';
import type { TextLine } from './text-line';

const NUMBERED = /^(\d{1,2})[.)]\s+(?=\S)/;
const MAX_HEADING = 90;
const MAX_KNOWN = 60;
const MAX_NUMBERED = 140;

/** What makes a line of pasted text a heading: its mark, its number, or only its looks. */
export interface HeadingMark {
  /** Length of the number with its mark and space; 0 without a number. */
  readonly numberedLength: number;
  readonly number: number | null;
}

/**
 * What stands above a line: a section's text, a point's text, or a title of a point, which a line of that point has to
 * follow. `weak-title` may as well be a point of one line: it has no colon.
 */
export type LinePlace = 'section' | 'point' | 'title' | 'weak-title';

/** Decides whether a line of pasted text is a heading, by its words, its looks, and the lines around it. */
export function findHeading(lines: readonly TextLine[], at: number, place: LinePlace): HeadingMark | null {
  const text = lines[at]?.strand.text ?? '';
  const next = lines[at + 1];
  if (place === 'title' || next === undefined || isPageChrome(text)) return null;
  const numbered = NUMBERED.exec(text);
  if (numbered === null) return isHeadingLine(lines, at, place) ? { numberedLength: 0, number: null } : null;
  const stops = next.type === 'dash' ? /[.,;]$/ : /[.!,;]$/;
  if (stops.test(text) || text.length > MAX_NUMBERED) return null;
  // Inside a point numbered lines in a row are its steps.
  if (place !== 'section' && [lines[at - 1], next].some((line) => NUMBERED.test(line?.strand.text ?? '')))
    return null;
  return { numberedLength: numbered[0].length, number: Number(numbered[1]) };
}

/** Lines that end with clocks one below the other are a timeline. */
const ENDS_BARE = /\s\d{1,2}:\d{2}(?::\d{2})?$/;

/** `Keywords: bees, hives` says what its label promises. */
const TOLD = /^[^:：]{2,30}[:：]\s*\S/u;

/** A pasted heading has lost its mark: what is left is a short line without an end, and what follows it. */
function isHeadingLine(lines: readonly TextLine[], at: number, place: LinePlace): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined || next === undefined || next.type === 'rule') return false;
  const text = withoutTimes(line.strand.text);
  const known = isKnownHeading(text) && !(TOLD.test(text) && !isStructure(next) && next.type !== 'bullet');
  if (text.length !== line.strand.text.length && !(known && clockMayLead(lines, at))) return false;
  if (ENDS_BARE.test(text) && [lines[at - 1], next].some((one) => ENDS_BARE.test(one?.strand.text ?? '')))
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

/** Lines with clocks one below the other are a timeline, whatever their words: `00:00 Intro`. */
function clockMayLead(lines: readonly TextLine[], at: number): boolean {
  const text = (line: TextLine | undefined): string => line?.strand.text ?? '';
  if (findLeadingClock(text(lines[at])) === null) return true;
  const before = text(lines[at - 1]);
  const beside = [before, text(lines[at + 1])];
  return beside.every((one) => findLeadingClock(one) === null) && classifyHeading(before) !== 'timeline';
}

const MAX_PLAIN_WORDS = 5;

/** Inside a point known words are not enough: `They share lessons learned` ends a point as well. */
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
