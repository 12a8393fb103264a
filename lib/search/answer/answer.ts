import type { HitKind, PageHit, SearchHit } from '@/lib/core/model/moment';
import type { IndexedEpisode } from '@/lib/search/index/index-schema';
import type { Excerpt } from './create-excerpt';

interface Excerpts {
  readonly titleExcerpt: Excerpt;
  readonly textExcerpt: Excerpt;
}

/** A moment with its highlighted excerpts, as shown in results. */
export type ShownMoment = SearchHit & Excerpts;
/** The page of a topic or person with its highlighted excerpts. */
export type ShownPage = PageHit & Excerpts;
export type ShownHit = ShownMoment | ShownPage;

/** The hits of one episode, best first; `total` includes those beyond the limit. */
export interface HitGroup {
  readonly episode: IndexedEpisode;
  readonly hits: readonly ShownMoment[];
  readonly total: number;
}

/** A filter value with the number of hits it would leave. */
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

/** A word that the index does not contain, and the word or words searched instead. */
export interface Repair {
  readonly typed: string;
  readonly meant: string;
}

/** Everything that a results page shows for a query. */
export interface SearchAnswer {
  /** Whether the query is empty or has only exclusions. */
  readonly blank: boolean;
  /** Topics and people that the query names, best first; `pagesTotal` includes those that are not shown. */
  readonly pages: readonly ShownPage[];
  readonly pagesTotal: number;
  /** The number of matching moments. */
  readonly total: number;
  /** The number of their episodes. */
  readonly episodes: number;
  readonly groups: readonly HitGroup[];
  readonly facets: Facets;
  readonly repairs: readonly Repair[];
  /** Only when nothing was found. */
  readonly nearest: readonly string[];
}

/** Filters in addition to the query; each works like the filter of the same name in a query. */
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
   * The maximum number of hits. The default is 20 for `search`; for `answer` it is 100 in a small library, and in a large one the
   * number of moments that are read for ranking.
   */
  readonly limit?: number | undefined;
  /** Whether `answer` counts every episode, newest first, and not only those of the hits shown; this fetches the catalogue. */
  readonly everyEpisode?: boolean | undefined;
}
