import type { HitGroup, ShownHit } from '@/lib/search/answer/answer';
import type { FullAnswer } from '@/lib/search/answer-fully';

/** Something the arrow keys reach: a moment or the page of a topic or person, the row that shows the rest of an episode, or the one that shows more of everything. */
export type SearchRow =
  | { readonly type: 'hit'; readonly hit: ShownHit }
  | { readonly type: 'more'; readonly episode: string; readonly count: number }
  | { readonly type: 'further'; readonly count: number };

const SHOWN_OF_MANY = 4;
const SHOWN_OF_ONE = 12;

/** Lays an answer out in rows: pages, then moments by episode, which shows its best few until it is expanded. */
export function layRows(answer: FullAnswer | null, expanded: ReadonlySet<string>): SearchRow[] {
  const groups = answer?.groups ?? [];
  const few = groups.length === 1 ? SHOWN_OF_ONE : SHOWN_OF_MANY;
  const pages = (answer?.pages ?? []).map((hit): SearchRow => ({ type: 'hit', hit }));
  const moments = groups.flatMap(({ episode: { slug }, hits, total }): SearchRow[] => {
    // A row that only says "1 more" takes the room of the one it hides.
    const all = expanded.has(slug) || (hits.length <= few + 1 && hits.length >= total);
    const shown = (all ? hits : hits.slice(0, few)).map((hit) => ({ type: 'hit' as const, hit }));
    const count = total - shown.length;
    return all || count <= 0 ? shown : [...shown, { type: 'more' as const, episode: slug, count }];
  });
  const elsewhere = (answer?.total ?? 0) - groups.reduce((sum, { total }) => sum + total, 0);
  const rows = [...pages, ...moments];
  return elsewhere > 0 ? [...rows, { type: 'further', count: elsewhere }] : rows;
}

/** Tells a row from others across answers. */
export function rowKey(row: SearchRow | undefined): string {
  if (row === undefined) return '';
  if (row.type === 'hit') return `${row.hit.episode ?? row.hit.kind} ${row.hit.id}`;
  return row.type === 'more' ? `more ${row.episode}` : 'further';
}

/** Adds the hits of an episode that were fetched later behind those that are shown, so that nothing moves. */
export function addHits(groups: readonly HitGroup[], later: readonly HitGroup[]): HitGroup[] {
  return groups.map((group) => {
    const more = later.find(({ episode }) => episode.slug === group.episode.slug)?.hits ?? [];
    const known = new Set(group.hits.map(({ id }) => id));
    return { ...group, hits: [...group.hits, ...more.filter(({ id }) => !known.has(id))] };
  });
}
