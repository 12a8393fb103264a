function clockParts(ms: number): { hours: number; minutes: number; seconds: number } {
  const total = Math.floor(ms / 1000);
  return { hours: Math.floor(total / 3600), minutes: Math.floor(total / 60) % 60, seconds: total % 60 };
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * Formats milliseconds as a clock: `m:ss` below one hour, `h:mm:ss` above, seconds rounded down.
 * @example formatTimecode(4_176_000) // "1:09:36"
 */
export function formatTimecode(ms: number): string {
  const { hours, minutes, seconds } = clockParts(ms);
  return hours > 0
    ? `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`
    : `${minutes}:${twoDigits(seconds)}`;
}

/**
 * Formats milliseconds as a clock that always has hours, for front matter, where `5:10` could be hours and minutes.
 * @example formatFullTimecode(310_000) // "0:05:10"
 */
export function formatFullTimecode(ms: number): string {
  const { hours, minutes, seconds } = clockParts(ms);
  return `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`;
}

/**
 * Formats milliseconds as an ISO 8601 duration for `<time datetime>` (HTML, valid duration string).
 * @example formatDuration(4_176_000) // "PT1H9M36S"
 */
export function formatDuration(ms: number): string {
  const { hours, minutes, seconds } = clockParts(ms);
  const text = `${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds > 0 ? `${seconds}S` : ''}`;
  return `PT${text === '' ? '0S' : text}`;
}

/**
 * Formats milliseconds in words, for screen readers.
 * @example formatSpokenTime(772_000) // "12 minutes 52 seconds"
 */
export function formatSpokenTime(ms: number): string {
  const { hours, minutes, seconds } = clockParts(ms);
  const unitWords = (value: number, unit: string): string[] =>
    value > 0 ? [`${value} ${unit}${value === 1 ? '' : 's'}`] : [];
  const words = [
    ...unitWords(hours, 'hour'),
    ...unitWords(minutes, 'minute'),
    ...unitWords(seconds, 'second'),
  ];
  return words.length === 0 ? '0 seconds' : words.join(' ');
}
