interface Timed {
  readonly dataset: { readonly [name: string]: string | undefined };
}

/** NaN, which is before and after nothing, where there is no time. */
const second = (ms: string | undefined): number => Math.floor(Number(ms) / 1000);

/**
 * The moment a bare time opens, compared in whole seconds because links hold no more: what the summary puts at that very second
 * (who shares a quote's time expects the quote), else the passage in which it is said, else the last moment that has begun;
 * null before the first one, where the page's top is the right place.
 */
export function nearestMoment<T extends Timed>(
  ms: number,
  moments: Iterable<T>,
  passages: Iterable<T>,
): T | null {
  const asked = Math.floor(ms / 1000);
  const said = lastBegun(asked, passages);
  const begun = lastBegun(asked, moments);
  if (said === null || second(begun?.dataset['start']) === asked) return begun;
  return Number(said.dataset['end']) <= asked * 1000 ? begun : said;
}

/** Of several that begin together the first on the page: the summary stands above the transcript. */
function lastBegun<T extends Timed>(asked: number, moments: Iterable<T>): T | null {
  let found: T | null = null;
  for (const element of moments) {
    const start = second(element.dataset['start']);
    if (start <= asked && !(second(found?.dataset['start']) >= start)) found = element;
  }
  return found;
}
