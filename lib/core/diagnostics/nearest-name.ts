import { closest, distance } from 'fastest-levenshtein';

/**
 * Finds the known name an author probably meant, or null when none is close.
 * @example nearestName('langauge', ['language', 'title']) // "language"
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  if (known.length === 0 || name.length > 100) return null;
  const nearest = closest(name, [...known]);
  return distance(name, nearest) <= Math.max(2, Math.floor(name.length / 3)) ? nearest : null;
}

/**
 * True for a name that is most probably a misspelling of a known one: one letter differs, in a longer name two.
 * @example isMisspelling('langauge', ['language', 'title']) // true
 */
export function isMisspelling(name: string, known: readonly string[]): boolean {
  if (known.length === 0 || name.length > 100) return false;
  return distance(name, closest(name, [...known])) <= (name.length < 5 ? 1 : 2);
}
