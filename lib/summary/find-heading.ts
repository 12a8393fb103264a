import { isKnownHeading } from './classify-heading';
import { findQuotedSpans } from './find-quoted-spans';
import { findEndingTimeGroup, findLeadingClock } from './find-times';
import type { TextLine } from './read-text-lines';

const NUMBERED = /^(\d{1,2})[.)]\s+(?=\S)/;
const MAX_HEADING = 90;
const MAX_NUMBERED = 140;

/** What makes a line of pasted text a heading: its number, or only its looks. */
export interface HeadingMark {
  /** Length of the number with its mark and space; 0 without a number. */
  readonly numberedLength: number;
  readonly number: number | null;
}

/** Decides whether a line of pasted text is a heading, by its words, its looks and the line below it. */
export function findHeading(lines: readonly TextLine[], at: number, inPoint: boolean): HeadingMark | null {
  const text = lines[at]?.strand.text ?? '';
  const next = lines[at + 1];
  const numbered = NUMBERED.exec(text);
  if (numbered === null)
    return isHeadingLine(text, next, inPoint) ? { numberedLength: 0, number: null } : null;
  if (/[.!,;]$/.test(text) || text.length > MAX_NUMBERED || next === undefined) return null;
  return { numberedLength: numbered[0].length, number: Number(numbered[1]) };
}

/** A pasted heading has lost its mark: what is left is a short line without an end, and what follows it. */
function isHeadingLine(text: string, next: TextLine | undefined, inPoint: boolean): boolean {
  if (text.length > MAX_HEADING || next === undefined || next.type === 'rule') return false;
  if (/[.!?…,;"”»)\]。！？]$/.test(text) && !isKnownHeading(text.replace(/[)\]]$/, ''))) return false;
  if (/[.!,;]$/.test(text) || !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{So}]/u.test(text)) return false;
  if (findLeadingClock(text) !== null || findEndingTimeGroup(text) !== null) return false;
  if (findQuotedSpans(text).spans.length > 0) return false;
  if (isKnownHeading(text)) return text.length <= 60;
  const structured = next.type === 'dash' || next.type === 'table' || NUMBERED.test(next.strand.text);
  return (
    structured ||
    (!inPoint && next.strand.text.length > text.length) ||
    (isTitleCase(text) && text.length < next.strand.text.length)
  );
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}
