const WALL = /^\s*(?:[ap]\.?\s?m\b|uhr\b|o[’']clock\b|heures?\b|horas?\b)/i;

/**
 * Whether the text after a clock makes it a time of day and no place in a recording.
 * @example isTimeOfDay(' p.m. on Monday') // true
 */
export function isTimeOfDay(after: string): boolean {
  return WALL.test(after);
}
