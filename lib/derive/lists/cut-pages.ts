/** How many episodes a page of a list shows. */
export const EPISODES_A_PAGE = 50;

/** How many pages a list takes; an empty list is a page, too. */
export function countPages(items: number, perPage = EPISODES_A_PAGE): number {
  return Math.max(1, Math.ceil(items / perPage));
}

/** The items of a page; pages count from 1. */
export function pageOf<T>(items: readonly T[], page: number, perPage = EPISODES_A_PAGE): readonly T[] {
  return items.slice((page - 1) * perPage, page * perPage);
}

/** The pages worth a link of their own beside the present one: the ends, the neighbours, null for what is left out between. */
export function pagesToLink(page: number, pages: number): readonly (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((n, i) => {
    const gap = n - (sorted[i - 1] ?? n - 1);
    return gap === 1 ? [n] : gap === 2 ? [n - 1, n] : [null, n];
  });
}
