/** An episode as lists show it: little enough that a thousand of them can be sent to a browser that filters. */
export interface ListedEpisode {
  readonly slug: string;
  readonly title: string;
  /** "YYYY-MM-DD", null where nobody said. */
  readonly date: string | null;
  /** The name of its show, null without one. */
  readonly show: string | null;
  /** Names, guests first, then hosts, then whoever else is heard. */
  readonly people: readonly string[];
  /** Names of topics that it speaks of. */
  readonly topics: readonly string[];
  /** Length of the recording in milliseconds, null where unknown. */
  readonly lengthMs: number | null;
  /** Its map as a few letters (lib/derive/episode-map/sketch-map.ts), empty where nothing has a time. */
  readonly sketch: string;
  /** BCP 47 tag where the author named one. */
  readonly language?: string;
}
