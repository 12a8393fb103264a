/** The length of a passage in words: from `min` on it ends with the next sentence, at `max` in any case. */
export const PASSAGE_SIZE = { min: 60, max: 120 } as const;
