/** How many episodes one page of a list shows. */
export const EPISODES_A_PAGE = 50;

/** Counts the pages of a list; an empty list has one page. */
export function countPages(items: number, perPage = EPISODES_A_PAGE): number {
  return Math.max(1, Math.ceil(items / perPage));
}

/** Returns the items of a page; pages count from 1. */
export function pageOf<T>(items: readonly T[], page: number, perPage = EPISODES_A_PAGE): readonly T[] {
  return items.slice((page - 1) * perPage, page * perPage);
}

/** Lists the pages to link from a page: the ends and the neighbours; null for each run of pages left out. */
export function pagesToLink(page: number, pages: number): readonly (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((n, i) => {
    const gap = n - (sorted[i - 1] ?? n - 1);
    return gap === 1 ? [n] : gap === 2 ? [n - 1, n] : [null, n];
  });
}
