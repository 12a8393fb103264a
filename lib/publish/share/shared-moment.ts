/** A moment as it is handed on; the words are plain text. */
export interface SharedMoment {
  readonly words: string;
  /** Who said so: a person, word by word as quoted (`quote`) or as recorded (`transcript`), or the summary (`summary`). */
  readonly kind: 'quote' | 'transcript' | 'summary';
  readonly speaker: string | null;
  readonly show: string | null;
  /** The episode's title. */
  readonly title: string;
  /** "YYYY-MM-DD". */
  readonly date: string | null;
  /** Milliseconds into the recording the page's times belong to. */
  readonly startMs: number | null;
  /** The whole address that opens the moment. */
  readonly url: string;
  /** True where the summary the moment comes from was written by an AI. */
  readonly byAi: boolean;
}
