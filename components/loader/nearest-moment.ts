interface Timed {
  readonly dataset: { readonly [name: string]: string | undefined };
}

/** NaN, which compares false with everything, when there is no time. */
const second = (ms: string | undefined): number => Math.floor(Number(ms) / 1000);

/**
 * Finds the moment for a bare time, compared in whole seconds because links have no fractions: the summary's moment at that second
 * (a shared time of a quote should open the quote), else the passage at that time, else the last moment that has begun;
 * null before the first one, where the top of the page is the right place.
 */
export function nearestMoment<T extends Timed>(
  ms: number,
  moments: Iterable<T>,
  passages: Iterable<T>,
): T | null {
  const asked = Math.floor(ms / 1000);
  const passage = findLastBegun(asked, passages);
  const moment = findLastBegun(asked, moments);
  if (passage === null || second(moment?.dataset['start']) === asked) return moment;
  return Number(passage.dataset['end']) <= asked * 1000 ? moment : passage;
}

/** Of several with the same start the first on the page wins: the summary is above the transcript. */
function findLastBegun<T extends Timed>(asked: number, moments: Iterable<T>): T | null {
  let found: T | null = null;
  for (const element of moments) {
    const start = second(element.dataset['start']);
    if (start <= asked && !(second(found?.dataset['start']) >= start)) found = element;
  }
  return found;
}
