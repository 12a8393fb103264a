import type { PageHit, SearchHit } from '@/lib/core/model/moment';
import type { IndexReader } from '@/lib/search/index/index-reader';
import type { FoundMoments } from '@/lib/search/rank/find-moments';
import type { FoundPages } from '@/lib/search/rank/find-pages';
import type { Facet, Facets, HitGroup, Repair, ShownMoment, ShownPage } from './answer';
import { createExcerpt, type Excerpt, type TermWeights } from './create-excerpt';

const EXCERPT_LENGTH = 220;

/** A hit, where its matching words begin in its text (UTF-16 offset), and the index of its episode. */
export interface PlacedHit {
  readonly hit: SearchHit;
  readonly at: number;
  readonly episode: number;
}

/** The terms to highlight and their weights: rare words and exact matches most. */
export function highlightWeights({ words }: Pick<FoundMoments, 'words'>): TermWeights {
  const marks = new Map<string, number>();
  for (const { rarity, weights } of words) {
    for (const [term, weight] of weights) marks.set(term, Math.max(marks.get(term) ?? 0, rarity * weight));
  }
  return marks;
}

function showHit({ hit, at }: PlacedHit, marks: TermWeights): ShownMoment {
  return {
    ...hit,
    titleExcerpt: createExcerpt(hit.title, marks, EXCERPT_LENGTH),
    textExcerpt: createExcerpt(hit.text, marks, EXCERPT_LENGTH, at),
  };
}

/** Adds the excerpts of a page, with the query words in its name and description highlighted. */
export function showPageHit(hit: PageHit, marks: TermWeights): ShownPage {
  const shown = (text: string): Excerpt => createExcerpt(text, marks, EXCERPT_LENGTH);
  return { ...hit, titleExcerpt: shown(hit.title), textExcerpt: shown(hit.text) };
}

/** Counts moments by the index of their episode. */
export function countByEpisode(
  { all }: Pick<FoundMoments, 'all'>,
  { outline }: IndexReader,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const moment of all) {
    const episode = outline.episodeOf(moment);
    counts.set(episode, (counts.get(episode) ?? 0) + 1);
  }
  return counts;
}

/** Groups hits by episode; episodes are in the order of their best hit. */
export function groupHits(
  hits: readonly PlacedHit[],
  marks: TermWeights,
  totals: ReadonlyMap<number, number>,
  reader: IndexReader,
): HitGroup[] {
  const groups = new Map<number, ShownMoment[]>();
  for (const placed of hits) {
    groups.set(placed.episode, [...(groups.get(placed.episode) ?? []), showHit(placed, marks)]);
  }
  return [...groups].flatMap(([place, own]) => {
    const episode = reader.episode(place);
    return episode === null ? [] : [{ episode, hits: own, total: totals.get(place) ?? own.length }];
  });
}

function sortFacets(counts: ReadonlyMap<string, number>): Facet[] {
  return [...counts]
    .map(([value, count]) => ({ value, label: value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function countBy(all: readonly number[], read: (moment: number) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const moment of all) {
    const value = read(moment);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Counts hits by kind, pages included. */
function countKinds({ all, pages }: Found, { outline }: IndexReader): Map<string, number> {
  const counts = countBy(all, outline.kindOf);
  for (const [kind, count] of countBy(
    pages.found.map(({ page }) => page),
    outline.pageKind,
  ))
    counts.set(kind, count);
  return counts;
}

export interface Found extends Pick<FoundMoments, 'all'> {
  readonly pages: FoundPages;
}

/** Counts hits by episode, newest episode first; this needs the catalogue. */
function countEveryEpisode(totals: ReadonlyMap<number, number>, reader: IndexReader): Facet[] {
  return (reader.catalogue()?.episodes ?? []).flatMap(({ slug, title }, place) => {
    const count = totals.get(place) ?? 0;
    return count === 0 ? [] : [{ value: slug, label: title, count }];
  });
}

/**
 * Counts the hits of each kind, speaker and episode, the largest first. Episodes are only those of the `shown` hits, since the
 * titles of others may not be loaded, or all of them if `shown` is null.
 */
export function countFacets(found: Found, shown: readonly PlacedHit[] | null, reader: IndexReader): Facets {
  const { all } = found;
  const kind = sortFacets(countKinds(found, reader));
  if (all.length === 0) return { kind, speaker: [], episode: [] };
  const speakers = reader.speakers();
  const totals = countByEpisode({ all }, reader);
  const named = [...new Set(shown?.map(({ episode }) => episode))].flatMap((place) => {
    const episode = reader.episode(place);
    return episode === null
      ? []
      : [{ value: episode.slug, label: episode.title, count: totals.get(place) ?? 0 }];
  });
  const episodes =
    shown === null
      ? countEveryEpisode(totals, reader)
      : named.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    kind,
    speaker:
      speakers === null
        ? []
        : sortFacets(
            countBy(all, (moment) => speakers.displayNames[(speakers.byMoment[moment] ?? 0) - 1] ?? null),
          ),
    episode: episodes,
  };
}

/** Lists the words that were corrected, with what was searched instead: another word, or the two that it was split into. */
export function listRepairs({ words }: Pick<FoundMoments, 'words'>): Repair[] {
  const meant = new Map<string, Set<string>>();
  for (const { typed, alternatives } of words) {
    const [best] = alternatives;
    if (best?.type === 'typo') meant.set(typed, (meant.get(typed) ?? new Set()).add(best.entry.term));
  }
  return [...meant].map(([typed, terms]) => ({ typed, meant: [...terms].join(' ') }));
}
