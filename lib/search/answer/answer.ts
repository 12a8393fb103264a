import type { HitKind, PageHit, SearchHit } from '@/lib/core/model/moment';
import type { IndexedEpisode } from '@/lib/search/index/index-schema';
import type { Excerpt } from './highlight';

interface Excerpts {
  readonly titleExcerpt: Excerpt;
  readonly textExcerpt: Excerpt;
}

/** A moment with what a results page shows of it. */
export type ShownMoment = SearchHit & Excerpts;
/** The page of a topic or a person, likewise. */
export type ShownPage = PageHit & Excerpts;
export type ShownHit = ShownMoment | ShownPage;

/** The hits of one episode, best first; `total` counts those that did not fit, too. */
export interface HitGroup {
  readonly episode: IndexedEpisode;
  readonly hits: readonly ShownMoment[];
  readonly total: number;
}

/** A choice that narrows a search, with the number of hits it leaves. */
export interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Facets {
  readonly kind: readonly Facet[];
  readonly speaker: readonly Facet[];
  readonly episode: readonly Facet[];
}

/** A word nobody says and the one that was looked for instead. */
export interface Repair {
  readonly typed: string;
  readonly meant: string;
}

/** Everything a results page says about one query. */
export interface SearchAnswer {
  /** Nothing to look for: empty, or only what is left out. */
  readonly blank: boolean;
  /** Topics and people whose name is asked for, best first; `pagesTotal` counts those as well that are too many to stand above the rest. */
  readonly pages: readonly ShownPage[];
  readonly pagesTotal: number;
  /** How many moments answer. */
  readonly total: number;
  /** How many episodes they are from. */
  readonly episodes: number;
  readonly groups: readonly HitGroup[];
  readonly facets: Facets;
  readonly repairs: readonly Repair[];
  /** Only when nothing was found. */
  readonly nearest: readonly string[];
}

/** What narrows a search besides its words; each is read like the filter of the same name in a query. */
export interface SearchOptions {
  readonly kind?: HitKind | string | undefined;
  readonly speaker?: string | undefined;
  readonly episode?: string | undefined;
  readonly topic?: string | undefined;
  readonly show?: string | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly length?: string | undefined;
  /**
   * Hits at most. When left out, `search` gives 20, and `answer` as many as are at hand: 100 of a small library, and of a large
   * one those that had to be read anyway.
   */
  readonly limit?: number | undefined;
  /** Whether `answer` counts every episode, newest first, and not only those of the hits shown; it has the list of episodes fetched. */
  readonly everyEpisode?: boolean | undefined;
}
