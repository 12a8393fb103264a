export const MOMENT_KINDS = ['quote', 'point', 'section', 'timeline', 'transcript', 'episode'] as const;

export type MomentKind = (typeof MOMENT_KINDS)[number];

/** What has a page of its own across all episodes, and is found by its names. */
export const PAGE_KINDS = ['topic', 'person'] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/** Everything that search returns. */
export const HIT_KINDS = [...MOMENT_KINDS, ...PAGE_KINDS] as const;

export type HitKind = (typeof HIT_KINDS)[number];

/** A place in a text (UTF-16 offset) and the time at which it is spoken. */
export interface CueMark {
  readonly at: number;
  readonly startMs: number;
}

/** Something said or summarised that has a place in an episode: what search returns and links lead to. */
export interface Moment {
  readonly id: string;
  readonly kind: MomentKind;
  /** The episode's slug. */
  readonly episode: string;
  /** The heading the moment stands under. */
  readonly title: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly startMs: number | null;
  /** Where what is said or covered here ends; absent where only a start is known. */
  readonly endMs?: number;
  /** In a transcript: where in `text` each cue begins, and when it is spoken. */
  readonly cues?: readonly CueMark[];
}

/**
 * A moment as search returns it; `url` opens it, base path included. In a transcript `startMs` is the cue in which the
 * words that were looked for begin, and `url` agrees.
 */
export interface SearchHit extends Omit<Moment, 'cues' | 'endMs'> {
  readonly url: string;
  readonly score: number;
}

/**
 * The page of a topic or a person as search returns it, in the shape of a moment that is of no episode and at no time; `id` is its
 * slug, `title` its name, `alias` the other name it was found by.
 */
export interface PageHit extends Omit<SearchHit, 'kind' | 'episode' | 'speaker' | 'startMs'> {
  readonly kind: PageKind;
  readonly alias: string | null;
  readonly episode: null;
  readonly speaker: null;
  readonly startMs: null;
}

export type AnyHit = SearchHit | PageHit;
