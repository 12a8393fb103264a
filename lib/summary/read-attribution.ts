import { readBareTimes, readTimeGroup, readTimeGroups, type TimeGroup } from './find-times';
import { type Extent, findName } from './read-name';

/** What stands around a quote's marks, as offsets into the same text. */
export interface Attribution {
  readonly speaker: Extent | null;
  readonly group: TimeGroup | null;
  readonly rest: Extent | null;
  /** Where the text behind the attribution goes on. */
  readonly end: number;
}

const MAX_NAME = 120;
const DASH = /^\s*(?:[–—―~]|-{1,2})\s*/;

const skipSpace = (text: string, at: number): number =>
  at + (/^\s*/.exec(text.slice(at, at + 20))?.[0].length ?? 0);

/**
 * Reads `– Name, rest [03:13]`, `– Name, 03:13`, `[03:13] – Name`, `(Name, 03:13)` or a lone time group behind a closing
 * mark. `people` are the names the summary's head gives; they decide where a name ends.
 */
export function readAttribution(text: string, from: number, people: readonly string[]): Attribution {
  const before = readTimeGroups(text, skipSpace(text, from));
  const nameFrom = before?.end ?? from;
  const name = readDashedName(text, nameFrom, people) ?? readBracketedName(text, nameFrom, people);
  if (name === null) return { speaker: null, group: before, rest: null, end: before?.end ?? from };
  if (before !== null || name.group !== null) return { ...name, group: before ?? name.group };
  const group = readTimeGroups(text, skipSpace(text, name.end));
  return { ...name, group, end: group?.end ?? name.end };
}

type NameReading = Attribution & { readonly speaker: Extent };

function readDashedName(text: string, from: number, people: readonly string[]): NameReading | null {
  const dash = DASH.exec(text.slice(from, from + 40));
  if (dash === null || dash[0].trim() === '') return null;
  const start = from + dash[0].length;
  const end = nameEnd(text, start);
  return end === null ? null : splitName(text, { start, end }, { people, end });
}

/**
 * A name ends at its time group, at the next quote, at the end of the parenthesis around quote and name, or with the
 * text; prose behind a dash has no such end near by.
 */
function nameEnd(text: string, start: number): number | null {
  const window = text.slice(start, start + MAX_NAME);
  let depth = 0;
  for (let i = 0; i < window.length; i += 1) {
    const character = window[i] ?? '';
    if (character === '[' || (character === '(' && readTimeGroup(text, start + i) !== null)) return start + i;
    if (/[“„«「『"\n]/.test(character)) return start + i;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return start + i;
  }
  return start + window.length === text.length ? text.length : null;
}

/** Parts what stands for a name into the name, the time that ends it, and the rest. */
function splitName(
  text: string,
  extent: Extent,
  given: { people: readonly string[]; end: number },
): NameReading | null {
  const group = readBareTimes(text, extent);
  const whole = text.slice(extent.start, group?.start ?? extent.end).replace(/(?:\s|[,;@(]|\bat)+$/, '');
  const sure = group !== null || /[[(]/.test(text[extent.end] ?? '');
  const length = findName(whole, { people: given.people, sure });
  if (length === 0) return null;
  const left = whole.slice(length);
  // Prose goes on behind a dash and a capital, too: “…” – Everybody laughed.
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
  if (text[start] !== '(') return null;
  const close = text.slice(start, start + MAX_NAME).indexOf(')') + start;
  if (close < start) return null;
  const name = splitName(text, { start: start + 1, end: close }, { people, end: close + 1 });
  if (name === null) return null;
  return name.group !== null || people.includes(text.slice(name.speaker.start, name.speaker.end))
    ? name
    : null;
}

/** Counts words, or characters of scripts that write without spaces at two to a word. */
export function countWords(text: string): number {
  const dense =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0;
  return dense > 0 ? Math.max(words, Math.ceil(dense / 2)) : words;
}
