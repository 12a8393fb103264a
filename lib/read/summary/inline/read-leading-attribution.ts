import { QUOTE_LABEL, VERB_AFTER_NAME, VERB_AT_END, withoutClockWords } from './attribution-words';
import { findLeadingClock, readBareTimes, readTimeGroup, shiftGroup, type TimeGroup } from './find-times';
import { type Extent, findName, isKnownPerson } from './read-name';

/** The part of an attribution before the opening mark: `Name [12:52]: “…`, `[12:52] “…`. */
export interface LeadingAttribution {
  readonly start: number;
  readonly speaker: Extent | null;
  readonly group: TimeGroup | null;
  readonly rest: Extent | null;
  /** True when words of a sentence join the name to the quote, `Ada puts it bluntly: “…”`: they stay in the text. */
  readonly phrased?: boolean;
}

const MAX_LENGTH = 120;
/** A colon or a dash separates it from its quote; a hyphen only after a certain name. */
const SEPARATED = /^(.*?)\s*([:：–—。]|(?<=\s)-|(?<=\p{L}),)\s*$/su;
const QUOTE_WORD = new RegExp(String.raw`^(?:${QUOTE_LABEL})\s*[–—:：-]\s*`, 'iu');
const ONLY_QUOTE_WORD = new RegExp(`^(?:${QUOTE_LABEL})$`, 'iu');
/** The turns of an interview have letters, not names. */
const NO_NAME =
  /^(?:[QAFRBВО]|question|answer|frage|antwort|pregunta|respuesta|réponse|domanda|risposta|pergunta|resposta|vraag|antwoord|вопрос|ответ|問|答)\.?$/iu;

/**
 * Reads the attribution between `from` and the opening mark at `to`; null when that text is prose. With `anyName` a name
 * that the head does not have counts, too, as under a quotes heading; with a time it always does.
 */
export function readLeadingAttribution(
  text: string,
  extent: { from: number; to: number },
  given: { people: readonly string[]; anyName: boolean },
): LeadingAttribution | null {
  if (extent.to - extent.from > MAX_LENGTH) return null;
  const before = text.slice(extent.from, extent.to);
  const sentence = Math.max(
    -1,
    ...[...before.matchAll(SENTENCE_END)].map(({ index, 0: mark }) => index + mark.length),
  );
  const whole = readLeading(text, extent, given);
  if (whole !== null || sentence < 0) return whole;
  const last = readLeading(text, { from: extent.from + sentence, to: extent.to }, given);
  return last?.phrased ? last : null;
}

const SENTENCE_END = /[.!?。！？]\s+/g;

function readLeading(
  text: string,
  extent: { from: number; to: number },
  given: { people: readonly string[]; anyName: boolean },
): LeadingAttribution | null {
  const before = text.slice(extent.from, extent.to);
  const start = extent.from + (before.length - before.trimStart().length);
  const clock = readLeadingTimes(text.slice(0, extent.to), start);
  const nameStart = clock?.textStart ?? start;
  if (text.slice(nameStart, extent.to).trim() === '')
    return clock === null ? null : { start, speaker: null, group: clock.group, rest: null };
  const [, named, mark = ''] = SEPARATED.exec(text.slice(nameStart, extent.to)) ?? [];
  if (named === undefined) return null;
  if (ONLY_QUOTE_WORD.test(named.trim()))
    return { start, speaker: null, group: clock?.group ?? null, rest: null };
  const skipped = QUOTE_WORD.exec(named)?.[0].length ?? 0;
  const name = named.slice(skipped);
  const after = readEndingTimes(text, { start: nameStart + skipped, end: nameStart + named.length });
  const plain = after === null ? name : withoutClockWords(name.slice(0, after.start - nameStart - skipped));
  const group = after ?? clock?.group ?? null;
  if (group !== null && skipped === 0 && ONLY_QUOTE_WORD.test(plain))
    return { start, speaker: null, group, rest: null };
  const run = findName(plain, { people: given.people, sure: group !== null });
  const length = plain.slice(0, run).replace(VERB_AT_END, '').length;
  const known = isKnownPerson(plain.slice(0, length), given.people);
  if (NO_NAME.test(plain.slice(0, length)) && !known) return null;
  const spoken = length === 0 ? null : readVerb(plain, length);
  if (spoken !== null) {
    const offset = nameStart + skipped;
    const own = group ?? (spoken.group === null ? null : shiftGroup(spoken.group, offset));
    const fullName = /\s/.test(plain.slice(0, length));
    if (!(known || own !== null || given.anyName || fullName || mark === '。')) return null;
    const speaker = { start: offset, end: offset + length };
    return { start, speaker, group: own, rest: null, phrased: spoken.phrased };
  }
  // A comma or a stop before the quote needs a verb.
  if (mark === ',' || mark === '。') return null;
  if (length === 0 || !(known || group !== null || (given.anyName && mark !== '-'))) return null;
  // After a name only a role may follow, in brackets or after a comma: `Winter losses:` is a title.
  if (!known && !/^\s*(?:[,，(（[–—-]|$)/.test(plain.slice(length))) return null;
  return { start, ...splitRest(plain, length, nameStart + skipped), group };
}

/** Reads the verb of saying after a name, with a time between them or without. */
function readVerb(plain: string, length: number): { group: TimeGroup | null; phrased: boolean } | null {
  const gap = /^\s*/.exec(plain.slice(length))?.[0].length ?? 0;
  const group = readTimeGroup(plain, length + gap);
  const from = group?.end ?? length;
  const verb = VERB_AFTER_NAME.exec(plain.slice(from))?.[0].length;
  return verb === undefined ? null : { group, phrased: plain.slice(from + verb).trim() !== '' };
}

/** Splits a name from the role after it, which is in brackets or after a comma. */
function splitRest(
  plain: string,
  length: number,
  offset: number,
): Pick<LeadingAttribution, 'speaker' | 'rest'> {
  const left = plain.slice(length);
  const speaker = { start: offset, end: offset + length };
  const rest = left.replace(/^[\s,]+/, '');
  if (rest === '') return { speaker, rest: null };
  return { speaker, rest: { start: offset + plain.length - rest.length, end: offset + plain.length } };
}

function readLeadingTimes(text: string, start: number): { group: TimeGroup; textStart: number } | null {
  const group = readTimeGroup(text, start);
  if (group !== null) {
    const gap = /^\s*(?:[–—:-]\s*)?/.exec(text.slice(group.end, group.end + 20))?.[0].length ?? 0;
    return { group, textStart: group.end + gap };
  }
  const leading = findLeadingClock(text.slice(start));
  if (leading === null) return null;
  return {
    group: shiftGroup(leading, start),
    textStart: start + leading.textStart,
  };
}

/** Finds the time at the end of the attribution, in brackets or bare. */
function readEndingTimes(text: string, extent: Extent): TimeGroup | null {
  const window = text.slice(extent.start, extent.end);
  const open = Math.max(...['[', '(', '（', '【'].map((mark) => window.lastIndexOf(mark))) + extent.start;
  const group = open < extent.start ? null : readTimeGroup(text, open);
  return group !== null && group.end === extent.end ? group : readBareTimes(text, extent);
}
