/** A word of the query ready for ranking: what each term of the index is worth for it, and how rare it is. */
export interface RankedWord {
  /** Inverse document frequency, above 0; a word that no moment holds counts like the rarest. */
  readonly rarity: number;
  readonly weights: ReadonlyMap<string, number>;
  /** The time it names, in milliseconds, when it is a clock. */
  readonly clockMs: number | null;
}
