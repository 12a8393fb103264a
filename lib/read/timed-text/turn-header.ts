import { QUOTES } from '@/lib/core/marks/quotation-marks';
import { parseTypedClock } from '@/lib/core/time/cue-time';
import { isTimeOfDay } from '@/lib/core/time/wall-clock';
import { isSpeakerName } from './speaker-name';

/** The start of a turn in a human-readable transcript: a time, and often a name. */
export interface TurnHeader {
  readonly startMs: number;
  readonly endMs: number | null;
  /** Null when no name is next to the time; the text may still begin with one. */
  readonly speaker: string | null;
  /** The speech on the same line. */
  readonly text: string;
}

const CLOCK = String.raw`\d{1,3}:\d{1,2}(?::\d{1,2})?(?:[.,]\d{1,3})?`;
const RANGE = String.raw`(${CLOCK})(?:\s?(?:-->|[-–—]|to)\s?(${CLOCK}))?`;
/** `Ada Quill (00:12:30): text`, `Ada Quill: [12:02] text`, `Ada Quill [12:02]` above the text. */
const NAME_FIRST = new RegExp(
  String.raw`^([^:[\](){}<>${QUOTES}]{1,60}(?:\([^()\d]{1,40}\))?)(:?)\s?[-–—|•·,]?\s?[[(]${RANGE}[\])]\s?(:?)(.*)$`,
  'u',
);
/** `Ada Quill  0:05` above the text. */
const NAME_AND_BARE = new RegExp(
  String.raw`^([^:[\](){}<>${QUOTES}]{1,60}?):?\s(?:[-–—|•·,]\s?)?${RANGE}$`,
  'u',
);
/** `[00:12:30] text`, `12:30 - text`, `[00:12:30.000 --> 00:12:34.000] text`, or a time alone. */
const TIME_FIRST = new RegExp(
  String.raw`^(?:[-*•]\s)?([[(]?)${RANGE}([\])]?)(?:\s?[-–—:|]\s|\s|:|$|(?<=[\])]))(.*)$`,
  'u',
);

/**
 * Reads the time and name at the start of a turn from a cleaned line; null when there is no time in the right place.
 * @example readTurnHeader('Ada (00:12:30): Hello') // { startMs: 750_000, endMs: null, speaker: 'Ada', text: 'Hello' }
 */
export function readTurnHeader(line: string): TurnHeader | null {
  if (!/\d:\d/.test(line.slice(0, 160))) return null;
  return readNameFirst(line) ?? readTimeFirst(line);
}

function readNameFirst(line: string): TurnHeader | null {
  const match = NAME_FIRST.exec(line);
  if (match !== null) {
    const [, name = '', colon, from, to, colonAfter, text = ''] = match;
    // Without a colon, text after the brackets makes the words before them a sentence.
    if (colon === '' && colonAfter === '' && text.trim() !== '') return null;
    return toHeader({ name, from, to, text });
  }
  const bare = NAME_AND_BARE.exec(line);
  return bare === null ? null : toHeader({ name: bare[1], from: bare[2], to: bare[3], text: '' });
}

function readTimeFirst(line: string): TurnHeader | null {
  const match = TIME_FIRST.exec(line);
  if (match === null) return null;
  const [, open = '', from, to, close = '', text = ''] = match;
  if ((open === '') !== (close === '') || isTimeOfDay(text)) return null;
  return toHeader({ name: null, from, to, text });
}

function toHeader(parts: {
  name: string | null | undefined;
  from: string | undefined;
  to: string | undefined;
  text: string;
}): TurnHeader | null {
  const startMs = parseTypedClock(parts.from ?? '');
  const end = parseTypedClock(parts.to ?? '');
  const speaker = parts.name?.trim() ?? null;
  if (startMs === null || (speaker !== null && !isSpeakerName(speaker))) return null;
  return { startMs, endMs: end !== null && end > startMs ? end : null, speaker, text: parts.text.trim() };
}
