/** An audio file or film of an episode that the player can play. */
export interface PlayerRecording {
  readonly kind: 'audio' | 'youtube';
  /** Base path included for a file of the site's own. */
  readonly url: string;
  /** Added to the page's times: what this recording's clock shows when they are said; milliseconds, may be negative. */
  readonly offset: number;
}

/** A segment or quote on the page, as the player needs it; milliseconds in the page's times. */
export interface PlayerMark {
  readonly id: string;
  readonly startMs: number;
  /** The segment's name, or the quote's words. */
  readonly label: string;
  /** Of a quote, where somebody says who said it. */
  readonly speaker?: string;
}

/** What the player knows of an episode: read off its page, in the order of time. */
export interface PlayerEpisode {
  readonly slug: string;
  /** The episode's address in the site, base path included. */
  readonly address: string;
  readonly title: string;
  readonly show: string | null;
  /** As its author gives it; milliseconds. */
  readonly lengthMs: number | null;
  /** BCP 47 and direction of the author's words. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl' | null;
  readonly recordings: readonly PlayerRecording[];
  readonly segments: readonly PlayerMark[];
  readonly quotes: readonly PlayerMark[];
}
