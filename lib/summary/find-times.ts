import { parseTimecode } from '@/lib/time/timecode';

/** A bracketed group that holds nothing but times: `[03:13]`, `(12:52–13:40)`, `[67:33, 68:20]`. */
export interface TimeGroup {
  /** Offsets of the group with its brackets. */
  readonly start: number;
  readonly end: number;
  /** Offsets of each clock inside the text. */
  readonly clocks: readonly { readonly start: number; readonly end: number; readonly ms: number }[];
  /** Both ends when the group is one range, else null. */
  readonly range: { readonly startMs: number; readonly endMs: number } | null;
}

const CLOCK_LIKE = /\d{1,4}:\d{2}(?::\d{2})?(?:\.\d{1,3})?/g;
const BETWEEN = /^(?:\s*(?:[,;/&–—~→-]|and|to)\s*)$/i;
const AROUND = /^\s*(?:at|@|ca\.|~)?\s*$/i;
const RANGE_MARK = /^\s*(?:[–—~→-]|to)\s*$/i;
const MAX_GROUP = 120;

/**
 * Reads the bracketed group that starts at an offset; null when it holds anything but times.
 * @example readTimeGroup('“…” [03:13]', 4) // { start: 4, end: 11, clocks: [{ ms: 193_000, … }], range: null }
 */
export function readTimeGroup(text: string, start: number): TimeGroup | null {
  const close = text[start] === '[' ? ']' : text[start] === '(' ? ')' : null;
  if (close === null) return null;
  const window = text.slice(start, start + MAX_GROUP);
  const length = window.indexOf(close);
  if (length < 0) return null;
  const clocks: { start: number; end: number; ms: number }[] = [];
  const gaps: string[] = [];
  let at = 1;
  for (const match of window.slice(0, length).matchAll(CLOCK_LIKE)) {
    const ms = parseTimecode(match[0]);
    if (ms === null) return null;
    gaps.push(window.slice(at, match.index));
    at = match.index + match[0].length;
    clocks.push({ start: start + match.index, end: start + at, ms });
  }
  const tail = window.slice(at, length);
  const [lead = '', ...between] = gaps;
  if (clocks.length === 0 || !AROUND.test(lead) || tail.trim() !== '') return null;
  if (!between.every((gap) => BETWEEN.test(gap))) return null;
  return { start, end: start + length + 1, clocks, range: readRange(clocks, between) };
}

function readRange(clocks: TimeGroup['clocks'], between: readonly string[]): TimeGroup['range'] {
  const [first, second] = clocks;
  if (clocks.length !== 2 || first === undefined || second === undefined) return null;
  if (!RANGE_MARK.test(between[0] ?? '') || second.ms <= first.ms) return null;
  return { startMs: first.ms, endMs: second.ms };
}

const BARE_TIMES = /(?<![\d:])\d{1,4}:\d{2}(?::\d{2})?(?:\s*[–—-]\s*\d{1,4}:\d{2}(?::\d{2})?)?\s*$/;

/**
 * Reads the clock or range that ends an extent without brackets: `Ada Quill, 12:52`.
 * @example readBareTimes('– Ada, 12:52', { start: 2, end: 12 }) // { start: 7, end: 12, clocks: [{ ms: 772_000, … }], range: null }
 */
export function readBareTimes(text: string, extent: { start: number; end: number }): TimeGroup | null {
  const from = Math.max(extent.start, extent.end - 40);
  const match = BARE_TIMES.exec(text.slice(from, extent.end));
  if (match === null) return null;
  const start = from + match.index;
  const group = readTimeGroup(`[${match[0].trimEnd()}]`, 0);
  if (group === null) return null;
  const clocks = group.clocks.map((clock) => ({
    ...clock,
    start: clock.start - 1 + start,
    end: clock.end - 1 + start,
  }));
  return { ...group, start, end: start + match[0].trimEnd().length, clocks };
}

/** Finds the time group that ends a text, a full stop behind it allowed; null when the text ends otherwise. */
export function findEndingTimeGroup(text: string): TimeGroup | null {
  const window = text.slice(-MAX_GROUP);
  const match = /[[(][^[\]()]*[\])]\s*\.?\s*$/.exec(window);
  if (match === null) return null;
  return readTimeGroup(text, text.length - window.length + match.index);
}

/**
 * Finds the clock that leads a line, in brackets or bare, together with what parts it from the text behind.
 * @example findLeadingClock('[12:52] – Why a new language') // { start: 1, end: 6, ms: 772_000, textStart: 10 }
 */
export function findLeadingClock(
  text: string,
): { start: number; end: number; ms: number; textStart: number } | null {
  const match = /^[\s\u200B]*([[(]?)(\d{1,4}:\d{2}(?::\d{2})?)([\])]?)\s*(?:[-–—:|]\s+|\s|$)[\s]*/.exec(
    text.slice(0, 60),
  );
  if (match === null) return null;
  const [whole, open = '', clock = '', close = ''] = match;
  const ms = parseTimecode(clock);
  if (ms === null || (open === '') !== (close === '')) return null;
  if (/^[ap]\.?m\b/i.test(text.slice(whole.length))) return null;
  const start = whole.indexOf(clock);
  return { start, end: start + clock.length, ms, textStart: whole.length };
}

/** Finds the first bracketed group that looks like a time and cannot be read, such as `[12:75]`. */
export function findUnreadableTime(text: string): { start: number; text: string } | null {
  const match = /[[(](\d{1,4}:\d{2}(?::\d{2})?)[\])]/g;
  for (const found of text.matchAll(match)) {
    if (parseTimecode(found[1] ?? '') === null) return { start: found.index, text: found[0] };
  }
  return null;
}
