/** The parts of a podcast's feed that Dogear uses; texts are as their author wrote them, addresses absolute http or https. */
export interface Feed {
  readonly show: FeedShow;
  /** In source order, usually newest first. */
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
  /** YYYY-MM-DD in the time zone the feed uses. */
  readonly date: string | null;
  readonly durationMs: number | null;
  readonly image: string | null;
  readonly link: string | null;
  readonly hosts: readonly string[];
  readonly guests: readonly string[];
  /** Addresses of the sound files, best first. */
  readonly recordings: readonly string[];
  /** Show notes, HTML unchanged. */
  readonly notes: string | null;
  readonly chapters: readonly FeedChapter[];
  readonly chaptersUrl: string | null;
  /** The best of the feed's transcripts. */
  readonly transcriptUrl: string | null;
}

/** A chapter in the feed (Podlove Simple Chapters); `start` is a clock as written. */
export interface FeedChapter {
  readonly start: string;
  readonly title: string;
  readonly href?: string;
  readonly image?: string;
}
