import { CORNERS, OPENING } from '@/lib/core/marks/quotation-marks';
import { countWords } from '@/lib/core/words/count-words';
import {
  BEFORE_CLOCK,
  SPEAKER_LABEL,
  TIME_LABEL,
  VERB_AFTER_NAME,
  VERB_AT_END,
  VERB_BEFORE_NAME,
} from './attribution-words';
import {
  findLeadingClock,
  readBareTimes,
  readTimeGroup,
  readTimeGroups,
  shiftGroup,
  type TimeGroup,
} from './find-times';
import type { Attribution, NameSetting } from './quote-match';
import { type Extent, findName, isKnownPerson } from './read-name';
import { readSourceMark } from './read-source-mark';
import { MAX_NAME, type NameReading, nameEnd, splitName } from './split-name';

const DASH = /^[,，]?\s*(?:[–—―─~～]{1,2}|-{1,3})\s*/;
const COMMA = /^\s*[,，،]\s*/;
const SEPARATOR = /^\s*[,，،·•|/]\s*/;
/** Words before the name of the person who read or repeated it. */
const READ_BY = /^(?:(?:as )?(?:read|told|said|quoted) by|by)\s+/i;

const skipSpace = (text: string, at: number): number =>
  at + (/^\s*/.exec(text.slice(at, at + 20))?.[0].length ?? 0);

/**
 * Reads `– Name, rest [03:13]`, `– Name, 03:13`, `[03:13] – Name`, `(Name, 03:13)`, `, says Name [03:13]` or a lone time
 * after a closing mark, in a text without invisible characters (`blankMarks`). Names from the summary's head decide where a name ends.
 */
export function readAttribution(text: string, from: number, given: NameSetting): Attribution {
  const plain = readPlain(text, from, given);
  const whole = text.slice(plain.end).trim().length <= 1;
  if (whole && plain.rest === null && (plain.speaker !== null || plain.group !== null)) return plain;
  const bare = plain.speaker === null && plain.group === null ? readBareLine(text, from, given) : null;
  return bare ?? readRemarked(text, from, given) ?? plain;
}

/** `“…” 52:18 Ada Quill`, from a line below the quote; a clock alone only under a quotes heading. */
function readBareLine(text: string, from: number, given: NameSetting): Attribution | null {
  const leading = findLeadingClock(text.slice(from, from + MAX_NAME));
  if (leading === null) return null;
  const group = shiftGroup(leading, from);
  const start = from + leading.textStart;
  if (text.length - start > MAX_NAME) return null;
  const name = text.slice(start).trimEnd();
  if (name === '') return given.anyName ? { speaker: null, group, rest: null, end: group.end } : null;
  if (findName(name, { people: given.people, sure: false }) < name.length) return null;
  if (countWords(name) > MAX_NAME_WORDS) return null;
  const end = start + name.length;
  return { speaker: { start, end }, group, rest: null, end };
}

/** A remark follows name and time: `— Ada, 1:01 · States the question.` */
const REMARK = /\s[·•|]\s+(?=[\p{L}\p{N}(])/u;
const MAX_REMARK = 240;

function readRemarked(text: string, from: number, given: NameSetting): Attribution | null {
  const mark = REMARK.exec(text.slice(from, from + MAX_NAME));
  if (mark === null) return null;
  const at = from + mark.index;
  const end = text.trimEnd().length;
  const remark = { start: at + mark[0].length, end };
  if (end - remark.start > MAX_REMARK || HAS_MARK.test(text.slice(remark.start))) return null;
  const plain = readPlain(text.slice(0, at), from, given);
  if ((plain.speaker === null && plain.group === null) || plain.end < at) return null;
  // A role or a second time may be among the remarks.
  return { ...plain, rest: { start: plain.rest?.start ?? remark.start, end }, end: text.length };
}

const HAS_MARK = new RegExp(`[${OPENING}]`);

function readPlain(text: string, from: number, given: NameSetting): Attribution {
  const sources = readSourceMark(text, from);
  const before =
    readTimeGroups(text, skipSpace(text, sources ?? from)) ?? readLabelledTime(text, sources ?? from);
  const nameFrom = before?.end ?? sources ?? from;
  const name =
    readLabelledName(text, nameFrom, given) ??
    readDashedName(text, nameFrom, given) ??
    readBracketedName(text, nameFrom, given) ??
    (before === null
      ? (readPlainName(text, nameFrom, given) ?? readSpokenName(text, nameFrom, given))
      : null);
  if (name === null) {
    const group = before ?? readMarkedTime(text, from);
    const end = group?.end ?? from;
    return {
      speaker: null,
      group,
      rest: sources === null || end < sources ? null : sourceExtent(text, from, sources),
      end,
    };
  }
  const rest = name.rest ?? (sources === null ? null : sourceExtent(text, from, sources));
  if (before !== null || name.group !== null) return { ...name, rest, group: before ?? name.group };
  const group = readTimeGroups(text, skipSpace(text, name.end));
  return { ...name, rest, group, end: group?.end ?? name.end };
}

const sourceExtent = (text: string, from: number, end: number): Extent => ({
  start: skipSpace(text, from),
  end,
});

const SPEAKER = new RegExp(String.raw`^\s*[–—|·•,-]?\s*(?:${SPEAKER_LABEL})\s*[:：]\s*`, 'iu');
const TIME = new RegExp(String.raw`^\s*[–—|·•,-]?\s*(?:${TIME_LABEL})\s*[:：]\s*`, 'iu');

/** `“…” Speaker: Ada Quill Time: 12:34`, from the lines or bullets below a quote. */
function readLabelledName(text: string, from: number, given: NameSetting): NameReading | null {
  const label = SPEAKER.exec(text.slice(from, from + 60));
  if (label === null) return null;
  const start = from + label[0].length;
  const end = nameEnd(text, start);
  return end === null ? null : splitName(text, { start, end }, { ...given, anyName: true });
}

function readLabelledTime(text: string, from: number): TimeGroup | null {
  const label = TIME.exec(text.slice(from, from + 60));
  if (label === null) return null;
  const start = from + label[0].length;
  const leading = findLeadingClock(text.slice(start, start + 80));
  return leading === null ? null : shiftGroup(leading, start);
}

function readDashedName(text: string, from: number, given: NameSetting): NameReading | null {
  const dash = DASH.exec(text.slice(from, from + 40));
  if (dash === null || !/[–—―─~～-]/.test(dash[0])) return null;
  const afterDash = from + dash[0].length;
  const window = text.slice(afterDash, afterDash + 40);
  const start = afterDash + (READ_BY.exec(window) ?? VERB_BEFORE_NAME.exec(window) ?? [''])[0].length;
  const end = nameEnd(text, start);
  return end === null ? null : splitName(text, { start, end }, given);
}

/** `“…”, Name [03:13]`, `“…”, says Name [03:13]` and `“…” Name [03:13]`: without a dash a time or a known name is required. */
function readPlainName(text: string, from: number, given: NameSetting): NameReading | null {
  const window = text.slice(from - 1, from + 40);
  const verb = /^.\s*\p{L}|^.\s*[,，،]/u.test(window) ? verbBeforeName(window) : null;
  const skip = verb ?? (SEPARATOR.exec(window.slice(1)) ?? /^\s*/.exec(window.slice(1)))?.[0].length ?? 0;
  const start = from + skip;
  const end = nameEnd(text, start);
  if (end === null || end === start) return null;
  const name = splitName(text, { start, end }, given);
  if (name === null) return null;
  const nameText = text.slice(name.speaker.start, name.speaker.end);
  const timed = name.group !== null || readTimeGroup(text, skipSpace(text, end)) !== null;
  if (verb !== null) {
    if (timed) return name;
    const sure = given.anyName === true || isKnownPerson(nameText, given.people);
    return sure && name.rest === null && text.slice(end).trim() === '' ? { ...name, spoken: true } : null;
  }
  const last = readTimeGroups(text, skipSpace(text, end))?.end ?? end;
  const sure = timed || (skip > 0 && given.people.includes(nameText));
  return sure && name.rest === null && text.slice(last).trim().length <= 1 ? name : null;
}

const PARTICLE = new RegExp(String.raw`^[${CORNERS}]と\s*`);

/** `window` begins with the closing mark, because the Japanese particle is a verb only directly after it. */
function verbBeforeName(window: string): number | null {
  const joined = PARTICLE.exec(window);
  const verb = joined ?? VERB_BEFORE_NAME.exec(window.slice(1));
  return verb === null ? null : verb[0].length - (joined === null ? 0 : 1);
}

/** What may follow `Ada explains`. */
const AFTER_SPOKEN = /^\s*(?:[.!。]?\s*$|[([（【])/;

/** `“…,” Ada explains.`: the comma or mark at the end of the quote shows that its sentence continues. */
function readSpokenName(text: string, from: number, given: NameSetting): NameReading | null {
  const comma = COMMA.exec(text.slice(from, from + 10));
  if (comma === null && !/[,!?…，！？—–-]/.test(text[from - 2] ?? '')) return null;
  const start = from + (comma?.[0].length ?? 0) + (comma === null ? skipSpace(text, from) - from : 0);
  const window = text.slice(start, start + MAX_NAME);
  const run = window.slice(0, findName(window, { people: given.people, sure: false }));
  const length = run.replace(VERB_AT_END, '').length;
  const verb = VERB_AFTER_NAME.exec(window.slice(length, length + 40));
  if (length === 0 || verb === null || !AFTER_SPOKEN.test(window.slice(length + verb[0].length))) return null;
  if (!given.anyName && !isKnownPerson(window.slice(0, length), given.people)) return null;
  const speaker = { start, end: start + length };
  return { speaker, group: null, rest: null, end: speaker.end + verb[0].length, spoken: true };
}

/** `“…” – 03:13`, `“…”, 03:13` and `“…” at 03:13`. */
function readMarkedTime(text: string, from: number): TimeGroup | null {
  const window = text.slice(from, from + MAX_NAME);
  const mark = DASH.exec(window) ?? COMMA.exec(window);
  if (window.length === MAX_NAME) return null;
  const isMarked = mark !== null && mark[0].trim() !== '';
  const start = from + (mark?.[0].length ?? 0);
  const bracketed = isMarked ? readTimeGroups(text, start) : null;
  if (bracketed !== null) return bracketed;
  const length = text.slice(start).replace(/\s*\.?\s*$/, '').length;
  const group = readBareTimes(text, { start, end: start + length });
  if (group === null || !BEFORE_CLOCK.test(text.slice(start, group.start))) return null;
  // Without a mark a word is needed: `“…” at 03:13`.
  return isMarked || text.slice(start, group.start).trim() !== '' ? group : null;
}

/** Words in brackets that are no name: `(laughs)`. */
const STAGE_WORD =
  /^(?:laugh(?:s|ter)|applause|sic|pause|lacht|lachen|gelächter|rires?|rit|risas|ríe|risos|ride|risate|śmiech|смех|смеётся|笑|拍手|笑い|웃음)(?!\p{L})/iu;
const MAX_NAME_WORDS = 5;

/** `(Name)` or `(Name, 03:13)`. */
function readBracketedName(text: string, from: number, given: NameSetting): NameReading | null {
  const start = skipSpace(text, from);
  if (!/[(（]/.test(text[start] ?? '')) return null;
  const close = text.slice(start, start + MAX_NAME).search(/[)）]/) + start;
  if (close < start) return null;
  const readByLength = READ_BY.exec(text.slice(start + 1, close))?.[0].length ?? 0;
  const nameStart = skipSpace(text, start + 1 + readByLength);
  const name = splitName(text, { start: nameStart, end: close }, given, close + 1);
  if (name === null) return null;
  const nameText = text.slice(name.speaker.start, name.speaker.end);
  // Without a comma a word in small letters belongs to the clock: `(towards 12:34)`.
  if (
    name.group !== null &&
    /^\p{Ll}/u.test(nameText) &&
    !/[,;|·–—-]/.test(text.slice(name.speaker.end, name.group.start)) &&
    !isKnownPerson(nameText, given.people)
  )
    return null;
  if (name.group !== null || isKnownPerson(nameText, given.people)) return name;
  const whole = name.rest === null && countWords(nameText) <= MAX_NAME_WORDS;
  return given.anyName && whole && !STAGE_WORD.test(nameText) ? name : null;
}
