/** An episode in a list: small enough to send a thousand of them to a browser that filters. */
export interface ListedEpisode {
  readonly slug: string;
  readonly title: string;
  /** "YYYY-MM-DD"; null when unknown. */
  readonly date: string | null;
  /** The name of its show; null when it has none. */
  readonly show: string | null;
  /** Names: guests first, then hosts, then other speakers. */
  readonly people: readonly string[];
  /** Names of the topics it mentions. */
  readonly topics: readonly string[];
  /** Length of the recording in milliseconds; null when unknown. */
  readonly lengthMs: number | null;
  /** Its map as a few letters (lib/derive/episode-map/sketch-map.ts); empty when nothing has a time. */
  readonly sketch: string;
  /** BCP 47 tag, if the author set one. */
  readonly language?: string;
}
