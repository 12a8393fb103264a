/** A podcast's feed as far as Dogear needs it; texts are as their author wrote them, addresses absolute http or https. */
export interface Feed {
  readonly show: FeedShow;
  /** In source order, as a rule newest first. */
  readonly episodes: readonly FeedEpisode[];
}

export interface FeedShow {
  readonly title: string | null;
  readonly language: string | null;
  readonly image: string | null;
  readonly link: string | null;
}

export interface FeedEpisode {
  readonly guid: string | null;
  readonly title: string | null;
  /** YYYY-MM-DD in the time zone in which it was written. */
  readonly date: string | null;
  readonly durationMs: number | null;
  readonly image: string | null;
  readonly link: string | null;
  readonly hosts: readonly string[];
  readonly guests: readonly string[];
  /** Addresses of the sound, best first. */
  readonly recordings: readonly string[];
  /** Show notes, HTML kept as it is. */
  readonly notes: string | null;
  readonly chapters: readonly FeedChapter[];
  readonly chaptersUrl: string | null;
  /** The one transcript worth fetching. */
  readonly transcriptUrl: string | null;
}

/** A chapter as the feed has it (Podlove Simple Chapters); `start` is a clock as written. */
export interface FeedChapter {
  readonly start: string;
  readonly title: string;
  readonly href?: string;
  readonly image?: string;
}
