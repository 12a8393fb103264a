import { CLOCK_FORM, RANGE_FORM, readClock } from '@/lib/core/time/clock-forms';
import { isTimeOfDay } from '@/lib/core/time/wall-clock';
import { BEFORE_CLOCK } from './attribution-words';
import { blankMarks } from './blank-marks';

/** A bracketed group of nothing but times: `[03:13]`, `(12:52–13:40)`, `[67:33, 68:20]`. */
export interface TimeGroup {
  /** Offsets of the group with its brackets. */
  readonly start: number;
  readonly end: number;
  /** Offsets of each clock inside the text. */
  readonly clocks: readonly { readonly start: number; readonly end: number; readonly ms: number }[];
  /** Both ends when the group is one range, else null. */
  readonly range: { readonly startMs: number; readonly endMs: number } | null;
}

const BRACKETS: Readonly<Record<string, string>> = {
  '[': ']',
  '(': ')',
  '（': '）',
  '［': '］',
  '【': '】',
  '〔': '〕',
};
const OPEN = '[[(（［【〔]';
const CLOSE = String.raw`[\])）］】〕]`;
const INSIDE = String.raw`[^[\]()（）［］【】〔〕]`;

const CLOCK_LIKE = new RegExp(String.raw`(?<![\d:.])${CLOCK_FORM}`, 'gu');
const BETWEEN = new RegExp(String.raw`^(?:\s*(?:[,;/&、，+]|and)\s*|${RANGE_FORM})$`, 'iu');
const AFTER = /^\s*(?:min(?:utes)?\.?|ff?\.?|\+)?\s*$/;
const RANGE_MARK = new RegExp(`^${RANGE_FORM}$`, 'iu');
const MAX_GROUP = 120;

/**
 * Reads the bracketed group that starts at an offset, in double brackets, too; null when it has anything but times.
 * @example readTimeGroup('“…” [03:13]', 4) // { start: 4, end: 11, clocks: [{ ms: 193_000, … }], range: null }
 */
export function readTimeGroup(text: string, start: number): TimeGroup | null {
  if (text[start] !== '[' || text[start + 1] !== '[') return readSingleGroup(text, start);
  const inner = readSingleGroup(text, start + 1);
  return inner === null || text[inner.end] !== ']' ? null : { ...inner, start, end: inner.end + 1 };
}

function readSingleGroup(text: string, start: number): TimeGroup | null {
  const close = BRACKETS[text[start] ?? ''];
  if (close === undefined) return null;
  const window = blankMarks(text.slice(start, start + MAX_GROUP));
  const length = window.indexOf(close);
  if (length < 0) return null;
  const clocks: { start: number; end: number; ms: number }[] = [];
  const gaps: string[] = [];
  let at = 1;
  for (const match of window.slice(0, length).matchAll(CLOCK_LIKE)) {
    const ms = readClock(match[0]);
    if (ms === null) return null;
    gaps.push(window.slice(at, match.index));
    at = match.index + match[0].length;
    clocks.push({ start: start + match.index, end: start + at, ms });
  }
  const [leading = '', ...between] = gaps;
  if (clocks.length === 0 || !BEFORE_CLOCK.test(leading) || !AFTER.test(window.slice(at, length)))
    return null;
  if (!between.every((gap) => BETWEEN.test(gap))) return null;
  return { start, end: start + length + 1, clocks, range: readRange(clocks, between) };
}

function readRange(clocks: TimeGroup['clocks'], between: readonly string[]): TimeGroup['range'] {
  const [first, second] = clocks;
  if (clocks.length !== 2 || first === undefined || second === undefined) return null;
  if (!RANGE_MARK.test(between[0] ?? '') || second.ms <= first.ms) return null;
  return { startMs: first.ms, endMs: second.ms };
}

const BARE_TIMES = new RegExp(
  String.raw`(?<![\d.]|\d[:：])${CLOCK_FORM}(?:${RANGE_FORM}${CLOCK_FORM})?\s*$`,
  'u',
);

/**
 * Reads the clock or range without brackets at the end of an extent: `Ada Quill, 12:52`.
 * @example readBareTimes('– Ada, 12:52', { start: 2, end: 12 }) // { start: 7, end: 12, clocks: [{ ms: 772_000, … }], range: null }
 */
export function readBareTimes(text: string, extent: { start: number; end: number }): TimeGroup | null {
  const from = Math.max(extent.start, extent.end - 40);
  const match = BARE_TIMES.exec(blankMarks(text.slice(from, extent.end)));
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

/** Reads one group, or several separated by space only as one: `[12:00] [13:00]`. */
export function readTimeGroups(text: string, start: number): TimeGroup | null {
  const groups: TimeGroup[] = [];
  let next = readTimeGroup(text, start);
  while (next !== null) {
    groups.push(next);
    const gap = GAP.exec(text.slice(next.end, next.end + 20))?.[0].length;
    next = gap === undefined ? null : readTimeGroup(text, next.end + gap);
  }
  return joinGroups(groups);
}

const GAP = new RegExp(String.raw`^\s*(?=${OPEN})`);

function joinGroups(groups: readonly TimeGroup[]): TimeGroup | null {
  const [first] = groups;
  const last = groups.at(-1);
  if (first === undefined || last === undefined || groups.length === 1) return first ?? null;
  return { start: first.start, end: last.end, clocks: groups.flatMap(({ clocks }) => clocks), range: null };
}

const ENDING_GROUP = new RegExp(String.raw`\[?${OPEN}${INSIDE}*${CLOSE}\]?\s*[.。]?\s*$`);
const ADJACENT_GROUP = new RegExp(String.raw`\[?${OPEN}${INSIDE}*${CLOSE}\]?\s*$`);

/** Finds the time group at the end of a text, with or without a full stop after it; null when there is none. */
export function findEndingTimeGroup(text: string): TimeGroup | null {
  const groups: TimeGroup[] = [];
  for (let end = text.length; ; end = groups.at(-1)?.start ?? 0) {
    const window = blankMarks(text.slice(Math.max(0, end - MAX_GROUP), end));
    const match = (groups.length === 0 ? ENDING_GROUP : ADJACENT_GROUP).exec(window);
    const group = match === null ? null : readTimeGroup(text, end - window.length + match.index);
    if (group === null) return groups.length === 0 ? findMarkedClock(text) : joinGroups(groups.reverse());
    groups.push(group);
  }
}

const MARKED_CLOCK = new RegExp(
  String.raw`\s(?:[–—@|·•→]|-{1,2}|\.{2,}|…)\s*(?=${CLOCK_FORM}(?:${RANGE_FORM}${CLOCK_FORM})?\s*$)`,
  'u',
);

/** A clock without brackets at the end of a text is a group when a mark separates it from the words: `Goodbye – 12:52`. */
function findMarkedClock(text: string): TimeGroup | null {
  const from = Math.max(0, text.length - 60);
  const mark = MARKED_CLOCK.exec(blankMarks(text.slice(from)));
  // After another clock the mark is that of a range, which may be a time of day.
  if (mark === null || readBareTimes(text, { start: from, end: from + mark.index }) !== null) return null;
  const times = readBareTimes(text, { start: from + mark.index + mark[0].length, end: text.length });
  return times === null ? null : { ...times, start: from + mark.index + 1, end: text.length };
}

/** Moves a group that was read in a part of a text to the offsets of the whole text. */
export function shiftGroup({ start, end, clocks, range }: TimeGroup, by: number): TimeGroup {
  const moved = clocks.map((clock) => ({ ...clock, start: clock.start + by, end: clock.end + by }));
  return { start: start + by, end: end + by, clocks: moved, range };
}

/** The clock or range at the start of a text. */
export interface LeadingClock extends TimeGroup {
  readonly ms: number;
  /** Offset of the text after the clock and its separator. */
  readonly textStart: number;
  /** True when brackets or a mark separate the clock from the text. */
  readonly marked: boolean;
}

/** `À 12 min 34 s : Salt`; only in front of a clock with a mark after it. */
const CLOCK_PREFIX = /^(?:à|at|a|alle|bei|ab|om|um|vid|em|min(?:ute|uto|uta|uut)?|часть|на)\s+(?=\d)/iu;

/** A space may be missing before a title: `02:10Salt`. */
const GLUED_CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?=\p{Lu}\p{Ll})`;
const LEADING_CLOCK = String.raw`^[\s\u200B\u2060]*(?:⏱️?|🕒|⏰|▶️?)?\s*(${OPEN}?)\s*(${CLOCK_FORM}|${GLUED_CLOCK})`;
const LEADING_RANGE = `${RANGE_FORM}(${CLOCK_FORM})`;
const LEADING_END = String.raw`\s*(${CLOSE}?)\s*((?:[-–—:：|·•→>]|--|=>|->)\s+|(?<=[\])）］】〕])[-–—:：]?|：|[\s\u200B\u2060]|(?<=\d)(?=\p{Lu}\p{Ll})|$)[\s\u200B\u2060]*`;
/** Ranges first: their second clock is not text. */
const LEADING_CLOCKS = [
  new RegExp(`${LEADING_CLOCK}${LEADING_RANGE}${LEADING_END}`, 'du'),
  new RegExp(`${LEADING_CLOCK}()${LEADING_END}`, 'du'),
];

/**
 * Finds the clock at the start of a line, in brackets or bare, with the separator after it.
 * @example findLeadingClock('[12:52] – Why a new language') // { start: 0, end: 7, ms: 772_000, textStart: 10, … }
 */
export function findLeadingClock(text: string): LeadingClock | null {
  const whole = blankMarks(text.slice(0, 80));
  const word = CLOCK_PREFIX.exec(whole)?.[0].length ?? 0;
  const window = ' '.repeat(word) + whole.slice(word);
  for (const pattern of LEADING_CLOCKS) {
    const match = pattern.exec(window);
    const leading = match === null ? null : readLeading(window, match);
    if (
      leading !== null &&
      (word === 0 || /[:：–—|-]\s*$/.test(window.slice(leading.end, leading.textStart)))
    )
      return leading;
  }
  return null;
}

function readLeading(text: string, match: RegExpExecArray): LeadingClock | null {
  const [whole, open = '', , , close = '', mark = ''] = match;
  if ((open === '' ? '' : BRACKETS[open]) !== close || isTimeOfDay(text.slice(whole.length))) return null;
  const clocks = [match.indices?.[2], match.indices?.[3]].flatMap((place) => {
    const ms = place === undefined ? null : readClock(text.slice(...place));
    return place === undefined || ms === null ? [] : [{ start: place[0], end: place[1], ms }];
  });
  const [first, second] = clocks;
  if (first === undefined || (match[3] !== '' && (second === undefined || second.ms <= first.ms)))
    return null;
  const start = match.indices?.[1]?.[0] ?? 0;
  const end = match.indices?.[4]?.[1] ?? whole.length;
  const range = second === undefined ? null : { startMs: first.ms, endMs: second.ms };
  const marked = open !== '' || mark.trim() !== '' || range !== null;
  return { start, end, clocks, range, ms: first.ms, textStart: whole.length, marked };
}

/** A longer line that ends with a time is prose; characters. */
const MAX_TAIL_LABEL = 100;

/**
 * Finds the clock at the end of a short line, in ms.
 * @example findTailClock('Otters and rivers 1:30') // 90_000
 */
export function findTailClock(text: string): number | null {
  if (text.length > MAX_TAIL_LABEL) return null;
  const group = findEndingTimeGroup(text) ?? readBareTimes(text, { start: 0, end: text.length });
  return group === null || !/\p{L}/u.test(text.slice(0, group.start)) ? null : (group.clocks[0]?.ms ?? null);
}

/** Finds the bracketed groups that look like a time but are invalid, such as `[12:75]`. */
export function findUnreadableTimes(text: string): { start: number; text: string }[] {
  return [...text.matchAll(/[[(](\d{1,4}:\d{2}(?::\d{2})?)[\])]/g)]
    .filter((found) => readClock(found[1] ?? '') === null)
    .map((found) => ({ start: found.index, text: found[0] }));
}
