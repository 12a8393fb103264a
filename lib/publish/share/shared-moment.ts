/** A moment to share; the words are plain text. */
export interface SharedMoment {
  readonly words: string;
  /** The source of the words: a person as quoted (`quote`) or as recorded (`transcript`), or the summary (`summary`). */
  readonly kind: 'quote' | 'transcript' | 'summary';
  readonly speaker: string | null;
  readonly show: string | null;
  /** The episode's title. */
  readonly title: string;
  /** "YYYY-MM-DD". */
  readonly date: string | null;
  /** Milliseconds into the recording that the page's times refer to. */
  readonly startMs: number | null;
  /** The absolute URL that opens the moment. */
  readonly url: string;
  /** Whether the summary of the moment was written by an AI. */
  readonly byAi: boolean;
}
