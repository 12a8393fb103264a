export const MOMENT_KINDS = [
  'quote',
  'point',
  'section',
  'timeline',
  'transcript',
  'episode',
  'topic',
  'person',
] as const;

export type MomentKind = (typeof MOMENT_KINDS)[number];

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
}

/** A moment as search returns it; `url` opens it, base path included. */
export interface SearchHit extends Moment {
  readonly url: string;
  readonly score: number;
}
