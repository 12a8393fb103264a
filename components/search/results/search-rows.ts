import type { HitGroup, ShownHit } from '@/lib/search/answer/answer';
import type { FullAnswer } from '@/lib/search/answer-fully';

/** A row that arrow keys reach: a hit, one that expands an episode (`more`), or one that loads more episodes (`further`). */
export type SearchRow =
  | { readonly type: 'hit'; readonly hit: ShownHit }
  | { readonly type: 'more'; readonly episode: string; readonly count: number }
  | { readonly type: 'further'; readonly count: number };

const SHOWN_PER_EPISODE = 4;
const SHOWN_OF_SINGLE_EPISODE = 12;

/** Builds the rows of an answer: pages, then moments by episode, only the best few of each until it is expanded. */
export function buildRows(answer: FullAnswer | null, expanded: ReadonlySet<string>): SearchRow[] {
  const groups = answer?.groups ?? [];
  const few = groups.length === 1 ? SHOWN_OF_SINGLE_EPISODE : SHOWN_PER_EPISODE;
  const pages = (answer?.pages ?? []).map((hit): SearchRow => ({ type: 'hit', hit }));
  const moments = groups.flatMap(({ episode: { slug }, hits, total }): SearchRow[] => {
    // A row "1 more" would take as much space as the hit it hides.
    const all = expanded.has(slug) || (hits.length <= few + 1 && hits.length >= total);
    const shown = (all ? hits : hits.slice(0, few)).map((hit) => ({ type: 'hit' as const, hit }));
    const count = total - shown.length;
    return all || count <= 0 ? shown : [...shown, { type: 'more' as const, episode: slug, count }];
  });
  const elsewhere = (answer?.total ?? 0) - groups.reduce((sum, { total }) => sum + total, 0);
  const rows = [...pages, ...moments];
  return elsewhere > 0 ? [...rows, { type: 'further', count: elsewhere }] : rows;
}

/** A key that identifies a row across answers. */
export function rowKey(row: SearchRow | undefined): string {
  if (row === undefined) return '';
  if (row.type === 'hit') return `${row.hit.episode ?? row.hit.kind} ${row.hit.id}`;
  return row.type === 'more' ? `more ${row.episode}` : 'further';
}

/** Appends hits of an episode that were fetched later, so that the hits already shown do not move. */
export function addHits(groups: readonly HitGroup[], later: readonly HitGroup[]): HitGroup[] {
  return groups.map((group) => {
    const more = later.find(({ episode }) => episode.slug === group.episode.slug)?.hits ?? [];
    const known = new Set(group.hits.map(({ id }) => id));
    return { ...group, hits: [...group.hits, ...more.filter(({ id }) => !known.has(id))] };
  });
}
