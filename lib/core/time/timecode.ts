/** The largest time we read: 99 hours. Larger numbers are years, prices or ids. */
export const LONGEST_TIME_MS = 99 * 3_600_000 + 3_599_999;

const CLOCK = /^(?:(\d{1,2}):([0-5]\d)|(\d{1,4})):([0-5]\d)(?:[.,](\d{1,3}))?$/;
const UNITS = /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})(?:\.(\d{1,3}))?s)?$/;

function fractionMs(digits: string | undefined): number {
  return digits === undefined ? 0 : Number(digits.padEnd(3, '0'));
}

function withinLimit(ms: number): number | null {
  return ms <= LONGEST_TIME_MS ? ms : null;
}

/**
 * Parses a hand-written clock into whole milliseconds: `m:ss` with minutes past 59 allowed, or `h:mm:ss`, with an
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
 * Parses one time of a link's `t` into milliseconds: plain seconds, a clock, or `1h9m36s`; null for anything else.
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
