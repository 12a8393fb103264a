/** A stretch of transcript that is shown, searched and linked as one: consecutive cues of one speaker. */
export interface Passage {
  readonly id: string;
  readonly speaker: string | null;
  readonly startMs: number;
  readonly endMs: number | null;
  readonly text: string;
  /** Where in `text` each cue begins, and when it is spoken. */
  readonly cues: readonly { readonly at: number; readonly startMs: number }[];
}
