import type { PlayerEpisode } from './player-episode';

/** Why a recording does not play. */
export type Trouble =
  /** The browser requires a click on Play first. */
  | 'refused'
  | 'offline'
  /** The connection broke while loading. */
  | 'network'
  /** The server does not have the file. */
  | 'missing'
  /** The file cannot be decoded. */
  | 'broken'
  /** Missing, or of an unsupported type: another host's response does not show which. */
  | 'unplayable'
  /** The video is removed or private. */
  | 'gone'
  /** The owner allows the video on YouTube only. */
  | 'forbidden'
  /** YouTube's player did not answer. */
  | 'silent'
  /** No data for a while; it may still come. */
  | 'slow'
  /** The server sends files from the beginning only (no HTTP Range). */
  | 'unseekable'
  /** The requested time is after the recording's end. */
  | 'beyond'
  /** The recording ended long before its stated length. */
  | 'short';

/** A report of an engine; times are milliseconds on the page's clock, a duration is the recording's own. */
export type EngineEvent =
  | { readonly type: 'metadata'; readonly durationMs: number }
  | { readonly type: 'time'; readonly ms: number }
  | { readonly type: 'seeked'; readonly ms: number }
  | { readonly type: 'playing' }
  | { readonly type: 'paused' }
  | { readonly type: 'waiting' }
  | { readonly type: 'ended' }
  | { readonly type: 'failed'; readonly reason: Trouble };

/** A step to the previous or next mark. */
export type PlayerStep = 'previous-segment' | 'next-segment' | 'previous-quote' | 'next-quote';

/** What to load, and the position; milliseconds on the page's clock. */
export interface PlayerCue {
  readonly episode: PlayerEpisode;
  readonly recording?: number;
  readonly startMs: number;
  /** Where playback stops; null to play on. */
  readonly endMs?: number | null;
  /** Another position to offer: the listener's last one. */
  readonly resumeMs?: number | null;
  /** True when the start is that position. */
  readonly isResumed?: boolean;
  readonly nudgeMs?: number;
}

/** A request from the listener, the page or the browser. */
export type ListenerEvent =
  | ({ readonly type: 'cue' } & PlayerCue)
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'toggle' }
  | { readonly type: 'seek'; readonly ms: number }
  | { readonly type: 'skip'; readonly byMs: number }
  | { readonly type: 'step'; readonly to: PlayerStep }
  | { readonly type: 'rate'; readonly rate: number }
  | { readonly type: 'volume'; readonly volume: number }
  | { readonly type: 'mute'; readonly muted: boolean }
  /** Plays a stretch and stops at its end. */
  | { readonly type: 'range'; readonly startMs: number; readonly endMs: number }
  | { readonly type: 'replay' }
  | { readonly type: 'resume' }
  | { readonly type: 'recording'; readonly index: number; readonly nudgeMs: number }
  | { readonly type: 'nudge'; readonly byMs: number }
  | { readonly type: 'retry' }
  | { readonly type: 'from-start' }
  | { readonly type: 'offline' }
  | { readonly type: 'online' }
  | { readonly type: 'leave' }
  | { readonly type: 'close' };

export type PlayerEvent = EngineEvent | ListenerEvent;

/** A side effect of the reducer; times are milliseconds on the page's clock. */
export type PlayerCommand =
  | { readonly type: 'load'; readonly recording: number }
  | { readonly type: 'unload' }
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'seek'; readonly ms: number }
  | { readonly type: 'rate'; readonly rate: number }
  | { readonly type: 'volume'; readonly volume: number }
  /** The position to resume at; null forgets it. */
  | { readonly type: 'save'; readonly slug: string; readonly ms: number | null }
  /** The listener changed rate or volume. */
  | { readonly type: 'remember' }
  /** The listener shifted the recording. Only then is the shift stored, because another tab may have stored its own. */
  | { readonly type: 'remember-nudge' };
