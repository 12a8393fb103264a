export const MOMENT_KINDS = ['quote', 'point', 'section', 'timeline', 'transcript', 'episode'] as const;

export type MomentKind = (typeof MOMENT_KINDS)[number];

/** Kinds of hit that have their own page across all episodes and are found by name. */
export const PAGE_KINDS = ['topic', 'person'] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/** Every kind of search result. */
export const HIT_KINDS = [...MOMENT_KINDS, ...PAGE_KINDS] as const;

export type HitKind = (typeof HIT_KINDS)[number];

/** An offset in a text (UTF-16) and the time at which it is spoken. */
export interface CueMark {
  readonly at: number;
  readonly startMs: number;
}

/** A quote, point, section, timeline row, passage or episode: what search returns and links target. */
export interface Moment {
  readonly id: string;
  readonly kind: MomentKind;
  /** The episode's slug. */
  readonly episode: string;
  /** The heading above the moment. */
  readonly title: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly startMs: number | null;
  /** End of the covered stretch; absent when only the start is known. */
  readonly endMs?: number;
  /** In a transcript: where in `text` each cue begins, and when it is spoken. */
  readonly cues?: readonly CueMark[];
}

/**
 * A moment as search returns it; `url` opens it, base path included. In a transcript `startMs` and `url` are those of the
 * cue in which the search words begin.
 */
export interface SearchHit extends Omit<Moment, 'cues' | 'endMs'> {
  readonly url: string;
  readonly score: number;
}

/**
 * The page of a topic or a person as search returns it, shaped like a moment without episode and time; `id` is its slug,
 * `title` its name, `alias` the other name that matched.
 */
export interface PageHit extends Omit<SearchHit, 'kind' | 'episode' | 'speaker' | 'startMs'> {
  readonly kind: PageKind;
  readonly alias: string | null;
  readonly episode: null;
  readonly speaker: null;
  readonly startMs: null;
}

export type AnyHit = SearchHit | PageHit;
