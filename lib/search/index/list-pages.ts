import type { IndexDocument, IndexedPage } from './index-schema';

/** The number of pages in one part of an index. */
export const PAGES_PER_PART = 50;

/** Lists the pages of an index by number: topics that have one, in their order, then people. */
export function listPages({ topics, people }: Pick<IndexDocument, 'topics' | 'people'>): IndexedPage[] {
  const paged = topics.flatMap(({ slug, names, text }) =>
    text === undefined ? [] : [{ slug, names, text }],
  );
  return [...paged, ...people];
}
