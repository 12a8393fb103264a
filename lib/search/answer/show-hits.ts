import type { PageHit, SearchHit } from '@/lib/core/model/moment';
import type { IndexReader } from '@/lib/search/index/index-reader';
import type { Finding } from '@/lib/search/rank/find-moments';
import type { FoundPages } from '@/lib/search/rank/find-pages';
import type { Facet, Facets, HitGroup, Repair, ShownMoment, ShownPage } from './answer';
import { type Excerpt, excerpt, type TermWeights } from './highlight';

const EXCERPT_LENGTH = 220;

/** A hit, where its words begin in its text (UTF-16 offset), and the place of its episode. */
export interface PlacedHit {
  readonly hit: SearchHit;
  readonly at: number;
  readonly episode: number;
}

/** What to mark, and how much each term matters: rare words and sure meanings most. */
export function markWeights({ words }: Pick<Finding, 'words'>): TermWeights {
  const marks = new Map<string, number>();
  for (const { rarity, weights } of words) {
    for (const [term, weight] of weights) marks.set(term, Math.max(marks.get(term) ?? 0, rarity * weight));
  }
  return marks;
}

function showHit({ hit, at }: PlacedHit, marks: TermWeights): ShownMoment {
  return {
    ...hit,
    titleExcerpt: excerpt(hit.title, marks, EXCERPT_LENGTH),
    textExcerpt: excerpt(hit.text, marks, EXCERPT_LENGTH, at),
  };
}

/** Marks the words of a query in the name of a page and in what is said of it. */
export function showPageHit(hit: PageHit, marks: TermWeights): ShownPage {
  const shown = (text: string): Excerpt => excerpt(text, marks, EXCERPT_LENGTH);
  return { ...hit, titleExcerpt: shown(hit.title), textExcerpt: shown(hit.text) };
}

/** Counts moments by episode, by the episode's place. */
export function countByEpisode({ all }: Pick<Finding, 'all'>, { outline }: IndexReader): Map<number, number> {
  const counts = new Map<number, number>();
  for (const moment of all) {
    const episode = outline.episodeOf(moment);
    counts.set(episode, (counts.get(episode) ?? 0) + 1);
  }
  return counts;
}

/** Sorts hits into episodes; episodes stand in the order of their best hit. */
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

/** What there is of each kind, pages included. */
function countKinds({ all, pages }: Found, { outline }: IndexReader): Map<string, number> {
  const counts = countBy(all, outline.kindOf);
  for (const [kind, count] of countBy(
    pages.found.map(({ page }) => page),
    outline.pageKind,
  ))
    counts.set(kind, count);
  return counts;
}

export interface Found extends Pick<Finding, 'all'> {
  readonly pages: FoundPages;
}

/** Episodes of which something was found, in the order of the library, newest first; their names are in a part of their own. */
function countEveryEpisode(totals: ReadonlyMap<number, number>, reader: IndexReader): Facet[] {
  return (reader.about()?.episodes ?? []).flatMap(({ slug, title }, place) => {
    const count = totals.get(place) ?? 0;
    return count === 0 ? [] : [{ value: slug, label: title, count }];
  });
}

/**
 * Counts what each kind, speaker and episode would leave of everything found, the largest first; episodes only where they are
 * among the `shown`, for the others' names need not be here, or every one where `shown` is null.
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
        : sortFacets(countBy(all, (moment) => speakers.called[(speakers.of[moment] ?? 0) - 1] ?? null)),
    episode: episodes,
  };
}

/** Names the words that no moment holds together with what was looked for instead: a word, or the two it was put together of. */
export function listRepairs({ words }: Pick<Finding, 'words'>): Repair[] {
  const meant = new Map<string, Set<string>>();
  for (const { typed, alternatives } of words) {
    const [best] = alternatives;
    if (best?.type === 'typo') meant.set(typed, (meant.get(typed) ?? new Set()).add(best.entry.term));
  }
  return [...meant].map(([typed, terms]) => ({ typed, meant: [...terms].join(' ') }));
}
