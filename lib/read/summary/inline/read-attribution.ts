import { OPENING } from '@/lib/core/marks/quotation-marks';
import { readBareTimes, readTimeGroup, readTimeGroups, type TimeGroup } from './find-times';
import { type Extent, findName, isKnownPerson } from './read-name';

/** The speaker, times and rest next to a quote's marks, as offsets into the same text. */
export interface Attribution {
  readonly speaker: Extent | null;
  readonly group: TimeGroup | null;
  readonly rest: Extent | null;
  /** Offset of the text after the attribution. */
  readonly end: number;
}

const MAX_NAME = 120;
const DASH = /^\s*(?:[–—―─~～]{1,2}|-{1,3})\s*/;
const COMMA = /^\s*[,，،]\s*/;
/** Words between a quote and its speaker: `“…”, says Ada [12:52]`. */
const SPEECH_VERB =
  /^\s*[,，]?\s*(?:says|said|notes|noted|explains|explained|adds|added|argues|argued|recalls|recalled|jokes|joked|asks|asked|admits|admitted|concludes|concluded|quips|warns|remarks)\s+/i;
/** Words before the name of the person who read or repeated it. */
const READ_BY = /^(?:(?:as )?(?:read|told|said|quoted) by|by)\s+/i;

const skipSpace = (text: string, at: number): number =>
  at + (/^\s*/.exec(text.slice(at, at + 20))?.[0].length ?? 0);

/**
 * Reads `– Name, rest [03:13]`, `– Name, 03:13`, `[03:13] – Name`, `(Name, 03:13)` or a lone time after a closing mark.
 * `people` are the names from the summary's head; they decide where a name ends.
 */
export function readAttribution(text: string, from: number, people: readonly string[]): Attribution {
  const before = readTimeGroups(text, skipSpace(text, from));
  const nameFrom = before?.end ?? from;
  const name =
    readDashedName(text, nameFrom, people) ??
    readBracketedName(text, nameFrom, people) ??
    (before === null ? readPlainName(text, nameFrom, people) : null);
  if (name === null) {
    const group = before ?? readMarkedTime(text, from);
    return { speaker: null, group, rest: null, end: group?.end ?? from };
  }
  if (before !== null || name.group !== null) return { ...name, group: before ?? name.group };
  const group = readTimeGroups(text, skipSpace(text, name.end));
  return { ...name, group, end: group?.end ?? name.end };
}

type NameReading = Attribution & { readonly speaker: Extent };

function readDashedName(text: string, from: number, people: readonly string[]): NameReading | null {
  const dash = DASH.exec(text.slice(from, from + 40));
  if (dash === null || dash[0].trim() === '') return null;
  const afterDash = from + dash[0].length;
  const start = afterDash + (READ_BY.exec(text.slice(afterDash, afterDash + 20))?.[0].length ?? 0);
  const end = nameEnd(text, start);
  return end === null ? null : splitName(text, { start, end }, { people, end });
}

/** `“…”, Name [03:13]`, `“…”, says Name [03:13]` and `“…” Name [03:13]`: without a dash a time or a known name is required. */
function readPlainName(text: string, from: number, people: readonly string[]): NameReading | null {
  const window = text.slice(from, from + 40);
  const verb = SPEECH_VERB.exec(window);
  const mark = verb ?? COMMA.exec(window) ?? /^\s*/.exec(window);
  const start = from + (mark?.[0].length ?? 0);
  const end = nameEnd(text, start);
  if (end === null || end === start) return null;
  const name = splitName(text, { start, end }, { people, end });
  if (name === null) return null;
  const nameText = text.slice(name.speaker.start, name.speaker.end);
  const timed = name.group !== null || readTimeGroup(text, skipSpace(text, end)) !== null;
  if (verb !== null) return timed || isKnownPerson(nameText, people) ? name : null;
  const last = readTimeGroups(text, skipSpace(text, end))?.end ?? end;
  return timed && name.rest === null && text.slice(last).trim().length <= 1 ? name : null;
}

/** `“…” – 03:13` and `“…”, 03:13`. */
function readMarkedTime(text: string, from: number): TimeGroup | null {
  const window = text.slice(from, from + MAX_NAME);
  const mark = DASH.exec(window) ?? COMMA.exec(window);
  if (mark === null || mark[0].trim() === '' || window.length === MAX_NAME) return null;
  const start = from + mark[0].length;
  const length = text.slice(start).replace(/\s*\.?\s*$/, '').length;
  const group = readBareTimes(text, { start, end: start + length });
  return group !== null && group.start === start ? group : null;
}

const ENDS_NAME = new RegExp(String.raw`[${OPENING}\n]`);

/**
 * A name ends at its time group, at the next quote, at the end of the parenthesis around quote and name, or with the
 * text; prose after a dash has no such end nearby.
 */
function nameEnd(text: string, start: number): number | null {
  const window = text.slice(start, start + MAX_NAME);
  let depth = 0;
  for (let i = 0; i < window.length; i += 1) {
    const character = window[i] ?? '';
    if (/[[【［〔]/.test(character)) return start + i;
    if (/[(（]/.test(character) && readTimeGroup(text, start + i) !== null) return start + i;
    if (ENDS_NAME.test(character)) return start + i;
    if (/[(（]/.test(character)) depth += 1;
    if (/[)）]/.test(character)) depth -= 1;
    if (depth < 0) return start + i;
  }
  return start + window.length === text.length ? text.length : null;
}

/** Splits an attribution into the name, the time at its end, and the rest. */
function splitName(
  text: string,
  extent: Extent,
  given: { people: readonly string[]; end: number },
): NameReading | null {
  const group = readBareTimes(text, extent);
  const whole = text
    .slice(extent.start, group?.start ?? extent.end)
    .replace(/(?:\s|[,;@(|·•–—-]|\bat)+$/, '');
  const sure = group !== null || /[[(（【]/.test(text[extent.end] ?? '');
  const length = findName(whole, { people: given.people, sure });
  if (length === 0) return null;
  const left = whole.slice(length);
  // A capital after a dash may also continue the prose: “…” – Everybody laughed.
  if (!sure && /^\s+[\p{L}\p{N}]/u.test(left)) return null;
  const rest = left.replace(/^[\s,.:;–—-]+/, '').replace(/[\s,.;]+$/, '');
  const speaker = { start: extent.start, end: extent.start + length };
  const restStart = speaker.end + left.indexOf(rest);
  return {
    speaker,
    group,
    rest: rest === '' ? null : { start: restStart, end: restStart + rest.length },
    end: given.end,
  };
}

/** `(Name)` or `(Name, 03:13)`. */
function readBracketedName(text: string, from: number, people: readonly string[]): NameReading | null {
  const start = skipSpace(text, from);
  if (!/[(（]/.test(text[start] ?? '')) return null;
  const close = text.slice(start, start + MAX_NAME).search(/[)）]/) + start;
  if (close < start) return null;
  const readByLength = READ_BY.exec(text.slice(start + 1, close))?.[0].length ?? 0;
  const name = splitName(text, { start: start + 1 + readByLength, end: close }, { people, end: close + 1 });
  if (name === null) return null;
  return name.group !== null || isKnownPerson(text.slice(name.speaker.start, name.speaker.end), people)
    ? name
    : null;
}
