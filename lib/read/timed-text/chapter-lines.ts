import { parseTypedClock } from '@/lib/core/time/cue-time';
import { isTimeOfDay } from '@/lib/core/time/wall-clock';

/** An entry of a hand-written chapter list. */
export interface ChapterEntry {
  readonly startMs: number;
  /** The clock as written. */
  readonly clock: string;
  /** Empty when the title is on the next line. */
  readonly title: string;
}

const CLOCK = String.raw`\d{1,3}:\d{1,2}(?::\d{1,2})?(?![\d:])`;
/** Bullets, numbers, tree marks and emoji before the time: `├─ `, `3. `, `⏱ `. */
const MARKS = /^(?:\d{1,3}[.)]\s(?=[[(]?\d))?[^\p{L}\p{N}[(]*/u;
const LEAD = new RegExp(
  String.raw`^([[(]?)(${CLOCK})(?:\s?[-–—]\s?${CLOCK})?([\])]?)\s*[-–—:|•·.→>]*\s*`,
  'u',
);
const TAIL = new RegExp(String.raw`^(.{1,300}?)\s*[-–—:|•·→]*\s*([[(]?)(${CLOCK})([\])]?)$`, 'u');

/**
 * Parses a cleaned line of a chapter list that begins with its time; null for other lines and for a time of day.
 * @example readChapterEntry('├ (00:12:30) Topic') // { startMs: 750_000, clock: '00:12:30', title: 'Topic' }
 */
export function readChapterEntry(line: string): ChapterEntry | null {
  const text = line.replace(MARKS, '');
  const match = LEAD.exec(text);
  if (match === null) return null;
  const [whole, open = '', clock = '', close = ''] = match;
  const startMs = parseTypedClock(clock);
  const rest = text.slice(whole.length);
  // "16:9 pictures" only looks like a clock; a letter right after the digits is no list entry either.
  if (startMs === null || (open === '') !== (close === '') || isTimeOfDay(rest)) return null;
  if (open === '' && /^\p{L}/u.test(rest) && !/\P{N}$/u.test(whole)) return null;
  // The last cell of a table row ends with its border.
  return { startMs, clock, title: (line.startsWith('|') ? rest.replace(/\|\s*$/, '') : rest).trim() };
}

/** Parses a cleaned line of a chapter list that ends with its time: `Topic (12:30)`; null for other lines. */
export function readChapterTail(line: string): ChapterEntry | null {
  const text = line.slice(-320).replace(MARKS, '');
  const [, title = '', open = '', clock = '', close = ''] = TAIL.exec(text) ?? [];
  const startMs = parseTypedClock(clock);
  if (startMs === null || (open === '') !== (close === '') || title === '') return null;
  return { startMs, clock, title };
}

const GLUED = new RegExp(String.raw`(?<![\d:.,])([[(]?)(${CLOCK})([\])]?)(\s*[-–—:|•·→]?)`, 'gu');

/**
 * Splits a line that holds a whole list, at the clocks that look like its first one and increase; null for fewer than
 * three.
 * @example splitGlued('0:00 Intro 1:05 Otters 2:10 Rivers') // ['0:00 Intro', '1:05 Otters', '2:10 Rivers']
 */
export function splitGlued(line: string): string[] | null {
  const starts: number[] = [];
  let style: string | null = null;
  let latest = -1;
  for (const match of line.matchAll(GLUED)) {
    const [, open = '', clock = '', close = '', mark = ''] = match;
    const ms = parseTypedClock(clock);
    const own = `${open}${close}${mark.trim()}`;
    if (ms === null || ms <= latest || (style !== null && own !== style)) continue;
    if (isTimeOfDay(line.slice(match.index + match[0].length, match.index + match[0].length + 12))) continue;
    style ??= own;
    latest = ms;
    starts.push(match.index);
  }
  if (starts.length < 3 || readChapterEntry(line) === null) return null;
  return starts.map((start, i) => line.slice(i === 0 ? 0 : start, starts[i + 1] ?? line.length).trim());
}
