/** Stand-in for an empty list, which a static export rejects; it cannot be a slug or an id, and the build removes its page. */
export const NONE = '_none';

/** Slugs as address parameters. */
export function slugParams(slugs: readonly string[]): { slug: string }[] {
  return slugs.length === 0 ? [{ slug: NONE }] : slugs.map((slug) => ({ slug }));
}

/** The numbers of all pages of a list after its first, as address parameters. */
export function numberParams(pages: number): { n: string }[] {
  return pages < 2 ? [{ n: NONE }] : laterNumbers(pages).map((n) => ({ n }));
}

/** The same for several lists, each with a slug. */
export function slugNumberParams(
  lists: readonly { readonly slug: string; readonly pages: number }[],
): { slug: string; n: string }[] {
  const later = lists.flatMap(({ slug, pages }) => laterNumbers(pages).map((n) => ({ slug, n })));
  return later.length === 0 ? [{ slug: NONE, n: NONE }] : later;
}

function laterNumbers(pages: number): string[] {
  return Array.from({ length: Math.max(0, pages - 1) }, (_, i) => String(i + 2));
}
