import { readTimeGroup, type TimeGroup } from './find-times';

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** What stands behind a closing quotation mark, as offsets into the same text. */
export interface Attribution {
  readonly speaker: Extent | null;
  readonly group: TimeGroup | null;
  readonly rest: Extent | null;
  /** Where the text behind the attribution goes on. */
  readonly end: number;
}

const MAX_NAME = 80;
const DASH = /^\s*(?:[–—―~]|-{1,2})\s*/;
/** A name begins with a capital, or with a letter of a script that has none. */
const NAME_START = /^[\p{Lu}\p{Lt}\p{Lo}]/u;

const skipSpace = (text: string, at: number): number => at + (/^\s*/.exec(text.slice(at, at + 20))?.[0].length ?? 0);

/**
 * Reads `– Name, rest [03:13]`, `[03:13] – Name`, `(Name, 03:13)` or a lone time group behind a closing mark.
 * `people` are the names the summary's head gives; they decide where a name ends.
 */
export function readAttribution(text: string, from: number, people: readonly string[]): Attribution {
  const before = readTimeGroup(text, skipSpace(text, from));
  const nameFrom = before?.end ?? from;
  const name = readName(text, nameFrom, people) ?? readBracketedName(text, nameFrom, people);
  if (name === null) return { speaker: null, group: before, rest: null, end: before?.end ?? from };
  const behind = skipSpace(text, name.end);
  const group = before ?? name.group ?? readTimeGroup(text, behind);
  const end = group === before || group === name.group ? name.end : (group?.end ?? name.end);
  return { speaker: name.speaker, group, rest: name.rest, end };
}

interface NameReading {
  readonly speaker: Extent;
  readonly rest: Extent | null;
  readonly group: TimeGroup | null;
  readonly end: number;
}

function readName(text: string, from: number, people: readonly string[]): NameReading | null {
  const window = text.slice(from, from + MAX_NAME + 40);
  const dash = DASH.exec(window);
  if (dash === null || dash[0].trim() === '') return null;
  const start = from + dash[0].length;
  const stop = nameEnd(text, start);
  return stop === null ? null : splitName(text, { start, end: stop }, people, stop);
}

/** A name ends at its time group, at the next quote, or with the text; prose behind a dash has no such end near by. */
function nameEnd(text: string, start: number): number | null {
  const window = text.slice(start, start + MAX_NAME);
  for (let i = 0; i < window.length; i += 1) {
    const character = window[i] ?? '';
    if (character === '[' || (character === '(' && readTimeGroup(text, start + i) !== null)) return start + i;
    if (/[“„«「『"]/.test(character)) return start + i;
    if (character === '\n') return start + i;
  }
  return start + window.length === text.length ? text.length : null;
}

function splitName(text: string, extent: Extent, people: readonly string[], end: number): NameReading | null {
  const whole = text.slice(extent.start, extent.end).trimEnd();
  if (!NAME_START.test(whole)) return null;
  const known = people.find((person) => whole.startsWith(person) && !/^[\p{L}\p{N}]/u.test(whole.slice(person.length)));
  const name = known ?? whole.split(/\s*[,(]|\s[–—-]\s/, 1)[0] ?? whole;
  const trimmed = name.replace(/[.:;]+$/, '');
  if (trimmed === '' || trimmed.split(/\s+/).length > 6) return null;
  const speaker = { start: extent.start, end: extent.start + trimmed.length };
  const left = text.slice(speaker.end, extent.start + whole.length);
  const restText = left.replace(/^[\s,.:;–—-]+/, '').replace(/[\s,.;]+$/, '');
  const restStart = speaker.end + left.indexOf(restText);
  const rest = restText === '' ? null : { start: restStart, end: restStart + restText.length };
  return { speaker, rest, group: null, end };
}

/** `(Name)` or `(Name, 03:13)`. */
function readBracketedName(text: string, from: number, people: readonly string[]): NameReading | null {
  const start = skipSpace(text, from);
  if (text[start] !== '(') return null;
  const close = text.indexOf(')', start);
  if (close < 0 || close - start > MAX_NAME) return null;
  const inner = text.slice(start + 1, close);
  const clock = /[,;]?\s*(?:at\s+)?(\d{1,4}:\d{2}(?::\d{2})?)\s*$/.exec(inner);
  const name = splitName(text, { start: start + 1, end: close - (clock?.[0].length ?? 0) }, people, close + 1);
  if (name === null || (clock === null && !people.includes(text.slice(name.speaker.start, name.speaker.end)))) return null;
  return { ...name, group: clock === null ? null : clockGroup(text, close - clock[0].length, close) };
}

/** Reads a bare clock as if it stood in brackets of its own. */
function clockGroup(text: string, start: number, end: number): TimeGroup | null {
  const at = text.slice(start, end).search(/\d/) + start;
  const group = readTimeGroup(`[${text.slice(at, end).trim()}]`, 0);
  if (group === null) return null;
  const clocks = group.clocks.map((clock) => ({ ...clock, start: clock.start - 1 + at, end: clock.end - 1 + at }));
  return { ...group, start: at, end, clocks };
}

/** Counts words, or characters of scripts that write without spaces at two to a word. */
export function countWords(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0;
  return dense > 0 ? Math.max(words, Math.ceil(dense / 2)) : words;
}

