/** A word of the query for ranking: the weight of each term that matches it, and its rarity. */
export interface RankedWord {
  /** Inverse document frequency, above 0; a word in no moment counts like the rarest. */
  readonly rarity: number;
  readonly weights: ReadonlyMap<string, number>;
  /** Its time in milliseconds if the word is a timecode. */
  readonly timecodeMs: number | null;
}
