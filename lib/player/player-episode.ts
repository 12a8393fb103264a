/** An audio file or video of an episode that the player supports. */
export interface PlayerRecording {
  readonly kind: 'audio' | 'youtube';
  /** With the base path for a file on the site. */
  readonly url: string;
  /** Offset from the page's times to this recording's times, in milliseconds; may be negative. */
  readonly offset: number;
}

/** A segment or quote on the page; milliseconds in the page's times. */
export interface PlayerMark {
  readonly id: string;
  readonly startMs: number;
  /** The segment's name, or the quote's text. */
  readonly label: string;
  /** A quote's speaker, when known. */
  readonly speaker?: string;
}

/** An episode as read from its page, with marks in order of time. */
export interface PlayerEpisode {
  readonly slug: string;
  /** The episode's address on the site, with the base path. */
  readonly address: string;
  readonly title: string;
  readonly show: string | null;
  /** From the front matter; milliseconds. */
  readonly lengthMs: number | null;
  /** BCP 47 tag and direction of the author's text. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl' | null;
  readonly recordings: readonly PlayerRecording[];
  readonly segments: readonly PlayerMark[];
  readonly quotes: readonly PlayerMark[];
}
