/** The largest time we read: 99 hours. Larger numbers are years, prices or ids. */
const MAX_MS = 99 * 3_600_000 + 3_599_999;

const CLOCK = /^(?:(\d{1,2}):([0-5]\d)|(\d{1,4})):([0-5]\d)(?:[.,](\d{1,3}))?$/;
const UNITS = /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})(?:\.(\d{1,3}))?s)?$/;

function fractionMs(digits: string | undefined): number {
  return digits === undefined ? 0 : Number(digits.padEnd(3, '0'));
}

function withinLimit(ms: number): number | null {
  return ms <= MAX_MS ? ms : null;
}

/**
 * Reads a clock as people write it into whole milliseconds: `m:ss` with minutes past 59 allowed, or `h:mm:ss`, with an
 * optional fraction; null for anything else.
 * @example parseTimecode('77:07') // 4_627_000
 */
export function parseTimecode(text: string): number | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [, hours = '0', minutesOfHour, minutes = '0', seconds = '0', fraction] = match;
  const wholeMinutes = Number(hours) * 60 + Number(minutesOfHour ?? minutes);
  return withinLimit((wholeMinutes * 60 + Number(seconds)) * 1000 + fractionMs(fraction));
}

/**
 * Reads one time of a link's `t` into milliseconds: plain seconds, a clock, or `1h9m36s`; null for anything else.
 * Units are YouTube's, clocks and seconds are W3C Media Fragments' npt.
 * @example parseLinkTime('12m52s') // 772_000
 */
export function parseLinkTime(text: string): number | null {
  if (text.length === 0 || text.length > 16) return null;
  const seconds = /^(\d{1,6})(?:\.(\d{1,3}))?$/.exec(text);
  if (seconds !== null) return withinLimit(Number(seconds[1]) * 1000 + fractionMs(seconds[2]));
  const units = UNITS.exec(text);
  if (units !== null) {
    const [, h = '0', m = '0', s = '0', fraction] = units;
    return withinLimit(((Number(h) * 60 + Number(m)) * 60 + Number(s)) * 1000 + fractionMs(fraction));
  }
  return parseTimecode(text);
}

function clockParts(ms: number): { hours: number; minutes: number; seconds: number } {
  const total = Math.floor(ms / 1000);
  return { hours: Math.floor(total / 3600), minutes: Math.floor(total / 60) % 60, seconds: total % 60 };
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * Prints milliseconds as a clock: `m:ss` below one hour, `h:mm:ss` above, seconds rounded down.
 * @example formatTimecode(4_176_000) // "1:09:36"
 */
export function formatTimecode(ms: number): string {
  const { hours, minutes, seconds } = clockParts(ms);
  return hours > 0
    ? `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`
    : `${minutes}:${twoDigits(seconds)}`;
}

/**
 * Prints milliseconds as a clock that always has hours, for front matter: `5:10` could be hours and minutes.
 * @example formatFullTimecode(310_000) // "0:05:10"
 */
export function formatFullTimecode(ms: number): string {
  const { hours, minutes, seconds } = clockParts(ms);
  return `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`;
}

/**
 * Prints milliseconds as an ISO 8601 duration for `<time datetime>` (HTML, valid duration string).
 * @example formatDuration(4_176_000) // "PT1H9M36S"
 */
export function formatDuration(ms: number): string {
  const { hours, minutes, seconds } = clockParts(ms);
  const text = `${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds > 0 ? `${seconds}S` : ''}`;
  return `PT${text === '' ? '0S' : text}`;
}

/**
 * Says milliseconds in words, for screen readers.
 * @example formatSpokenTime(772_000) // "12 minutes 52 seconds"
 */
export function formatSpokenTime(ms: number): string {
  const { hours, minutes, seconds } = clockParts(ms);
  const say = (value: number, unit: string): string[] =>
    value > 0 ? [`${value} ${unit}${value === 1 ? '' : 's'}`] : [];
  const words = [...say(hours, 'hour'), ...say(minutes, 'minute'), ...say(seconds, 'second')];
  return words.length === 0 ? '0 seconds' : words.join(' ');
}
