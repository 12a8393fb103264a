import { QUOTES } from '@/lib/core/marks/quotation-marks';
import { parseTypedClock } from '@/lib/core/time/cue-time';
import { isSpeakerName } from './speaker-name';

/** What begins a turn of a transcript that people can read: a time, and often a name. */
export interface TurnLead {
  readonly startMs: number;
  readonly endMs: number | null;
  /** Null where no name stands beside the time; one may still lead the text. */
  readonly speaker: string | null;
  /** What was said, as far as it stands on this line. */
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
/** `[00:12:30] text`, `12:30 - text`, `[00:12:30.000 --> 00:12:34.000] text`, or nothing behind the time. */
const TIME_FIRST = new RegExp(
  String.raw`^(?:[-*•]\s)?([[(]?)${RANGE}([\])]?)(?:\s?[-–—:|]\s|\s|:|$|(?<=[\])]))(.*)$`,
  'u',
);
/** A clock on the wall is no place in a recording. */
const WALL = /^\s*(?:[ap]\.?\s?m\b|uhr\b|o[’']clock\b)/i;

/**
 * Reads the lead of a turn off a cleaned line; null when no time stands where a turn has one.
 * @example readTurnLead('Ada (00:12:30): Hello') // { startMs: 750_000, endMs: null, speaker: 'Ada', text: 'Hello' }
 */
export function readTurnLead(line: string): TurnLead | null {
  if (!/\d:\d/.test(line.slice(0, 160))) return null;
  return readNameFirst(line) ?? readTimeFirst(line);
}

function readNameFirst(line: string): TurnLead | null {
  const match = NAME_FIRST.exec(line);
  if (match !== null) {
    const [, name = '', colon, from, to, colonBehind, text = ''] = match;
    // Without a colon, text behind the brackets makes the words before them a sentence.
    if (colon === '' && colonBehind === '' && text.trim() !== '') return null;
    return toLead({ name, from, to, text });
  }
  const bare = NAME_AND_BARE.exec(line);
  return bare === null ? null : toLead({ name: bare[1], from: bare[2], to: bare[3], text: '' });
}

function readTimeFirst(line: string): TurnLead | null {
  const match = TIME_FIRST.exec(line);
  if (match === null) return null;
  const [, open = '', from, to, close = '', text = ''] = match;
  if ((open === '') !== (close === '') || WALL.test(text)) return null;
  return toLead({ name: null, from, to, text });
}

function toLead(parts: {
  name: string | null | undefined;
  from: string | undefined;
  to: string | undefined;
  text: string;
}): TurnLead | null {
  const startMs = parseTypedClock(parts.from ?? '');
  const end = parseTypedClock(parts.to ?? '');
  const speaker = parts.name?.trim() ?? null;
  if (startMs === null || (speaker !== null && !isSpeakerName(speaker))) return null;
  return { startMs, endMs: end !== null && end > startMs ? end : null, speaker, text: parts.text.trim() };
}
