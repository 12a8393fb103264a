/**
 * Counts the edits (insert, delete, replace, swap neighbours: optimal string alignment) between two words. Returns
 * `limit + 1` as soon as more than `limit` are needed.
 * @example editDistance('infernece', 'inference', 2) // 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // Three rows are reused: every keystroke may compare a word with a vocabulary of 100,000 terms.
  let older = new Uint16Array(b.length + 1);
  let previous = Uint16Array.from({ length: b.length + 1 }, (_, index) => index);
  let current = new Uint16Array(b.length + 1);
  for (let row = 1; row <= a.length; row += 1) {
    if (fillRow(a, b, row, { current, previous, older }) > limit) return limit + 1;
    [older, previous, current] = [previous, current, older];
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

interface Rows {
  readonly current: Uint16Array;
  readonly previous: Uint16Array;
  readonly older: Uint16Array;
}

/** Fills a row and returns its smallest value. */
function fillRow(a: string, b: string, row: number, { current, previous, older }: Rows): number {
  current[0] = row;
  let least = row;
  for (let column = 1; column <= b.length; column += 1) {
    const same = a[row - 1] === b[column - 1];
    let cost = Math.min(
      (previous[column] ?? 0) + 1,
      (current[column - 1] ?? 0) + 1,
      (previous[column - 1] ?? 0) + (same ? 0 : 1),
    );
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    if (swapped) cost = Math.min(cost, (older[column - 2] ?? 0) + 1);
    current[column] = cost;
    least = Math.min(least, cost);
  }
  return least;
}
