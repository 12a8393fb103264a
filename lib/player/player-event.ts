import type { PlayerEpisode } from './player-episode';

/** Why a recording does not play. */
export type Trouble =
  /** The browser wants a press on Play first. */
  | 'refused'
  | 'offline'
  /** The connection broke while it loaded. */
  | 'network'
  /** The server has no such file. */
  | 'missing'
  /** The file cannot be decoded. */
  | 'broken'
  /** Gone, or of a kind that this browser does not play: another host does not say which. */
  | 'unplayable'
  /** The video is removed or private. */
  | 'gone'
  /** Its owner lets the video play on YouTube alone. */
  | 'forbidden'
  /** YouTube's player did not answer. */
  | 'silent'
  /** Nothing has come for a while; it may yet. */
  | 'slow'
  /** The server sends files from their beginning only (no HTTP Range). */
  | 'unseekable'
  /** The time that was asked for lies behind the recording's end. */
  | 'beyond'
  /** The recording ended long before its own length. */
  | 'short';

/** What an engine reports; times are milliseconds on the page's clock, a duration is the recording's own. */
export type EngineEvent =
  | { readonly type: 'metadata'; readonly durationMs: number }
  | { readonly type: 'time'; readonly ms: number }
  | { readonly type: 'seeked'; readonly ms: number }
  | { readonly type: 'playing' }
  | { readonly type: 'paused' }
  | { readonly type: 'waiting' }
  | { readonly type: 'ended' }
  | { readonly type: 'failed'; readonly reason: Trouble };

/** A step to a neighbour in time. */
export type PlayerStep = 'previous-segment' | 'next-segment' | 'previous-quote' | 'next-quote';

/** What to load, and where to stand in it; milliseconds on the page's clock. */
export interface PlayerCue {
  readonly episode: PlayerEpisode;
  readonly recording?: number;
  readonly startMs: number;
  /** Where playback is to stop; null to go on. */
  readonly endMs?: number | null;
  /** Another place to offer: where the listener was last time. */
  readonly resumeMs?: number | null;
  /** The start is that place. */
  readonly isResumed?: boolean;
  readonly nudgeMs?: number;
}

/** What a listener, the page or the browser asks of the player. */
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
  /** Stops at its end. */
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

/** What the reducer asks of the world; times are milliseconds on the page's clock. */
export type PlayerCommand =
  | { readonly type: 'load'; readonly recording: number }
  | { readonly type: 'unload' }
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'seek'; readonly ms: number }
  | { readonly type: 'rate'; readonly rate: number }
  | { readonly type: 'volume'; readonly volume: number }
  /** The place to resume at; null forgets it. */
  | { readonly type: 'save'; readonly slug: string; readonly ms: number | null }
  /** The listener changed how fast or how loud it is. */
  | { readonly type: 'remember' }
  /** The listener shifted the recording. Nothing else writes this: another tab may have. */
  | { readonly type: 'remember-nudge' };
