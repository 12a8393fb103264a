import type { PlayerEpisode } from './player-episode';
import type { PlayerCommand, Trouble } from './player-event';

/**
 * `cued` has a position and has not played yet, `starting` was asked to play and does not play yet, `waiting` ran out of data;
 * `failed` needs an action of the listener.
 */
export type PlayerStatus =
  | 'empty'
  | 'cued'
  | 'starting'
  | 'playing'
  | 'waiting'
  | 'paused'
  | 'ended'
  | 'failed';

/** A stretch to play, with a stop at its end; milliseconds on the page's clock. */
export interface PlayerRange {
  readonly startMs: number;
  readonly endMs: number;
  readonly isOver: boolean;
}

/** The player's whole state; times are milliseconds on the page's clock. */
export interface PlayerState {
  readonly status: PlayerStatus;
  /** Null only in `empty`. */
  readonly episode: PlayerEpisode | null;
  /** Index of the current recording. */
  readonly recording: number;
  /** The listener's correction, added to the recording's offset. */
  readonly nudgeMs: number;
  readonly positionMs: number;
  /** A requested position that is not reached yet. */
  readonly wantedMs: number | null;
  /** The recording's own; null while unknown, and for streams. */
  readonly durationMs: number | null;
  /** The engine has loaded its recording and can seek. */
  readonly isReady: boolean;
  /** Something was played since the episode was loaded: from then on its position is saved. */
  readonly hasPlayed: boolean;
  readonly savedMs: number | null;
  /** The listener's last position, to be offered. */
  readonly resumeMs: number | null;
  /** The resumed position; null after the listener moved elsewhere. */
  readonly resumedMs: number | null;
  /** The position at which it was cued. */
  readonly cuedMs: number;
  readonly range: PlayerRange | null;
  readonly trouble: Trouble | null;
  readonly isOnline: boolean;
  readonly rate: number;
  readonly volume: number;
  readonly isMuted: boolean;
}

/** A new state and the commands to run. */
export interface Reduced {
  readonly state: PlayerState;
  readonly commands: readonly PlayerCommand[];
}

export const MIN_RATE = 0.5;
export const MAX_RATE = 3;
/** The limit of YouTube's player. */
const MAX_VIDEO_RATE = 2;
/** A larger shift means that it is another recording. */
export const MAX_NUDGE_MS = 600_000;
/** 100 hours: larger numbers are mistakes. */
export const MAX_DURATION_MS = 360_000_000;

export const NO_PLAYER: PlayerState = {
  status: 'empty',
  episode: null,
  recording: 0,
  nudgeMs: 0,
  positionMs: 0,
  wantedMs: null,
  durationMs: null,
  isReady: false,
  hasPlayed: false,
  savedMs: null,
  resumeMs: null,
  resumedMs: null,
  cuedMs: 0,
  range: null,
  trouble: null,
  isOnline: true,
  rate: 1,
  volume: 1,
  isMuted: false,
};

/** True when playing or about to. */
export const isActive = ({ status }: Pick<PlayerState, 'status'>): boolean =>
  status === 'starting' || status === 'playing' || status === 'waiting';

type Played = Pick<PlayerState, 'episode' | 'recording'>;

/** The highest rate of the player for a recording. */
export const maxRateOf = ({ episode, recording }: Played): number =>
  episode?.recordings[recording]?.kind === 'youtube' ? MAX_VIDEO_RATE : MAX_RATE;

/** The chosen rate, limited to what the recording's player supports. */
export const rateOf = (state: Played & Pick<PlayerState, 'rate'>): number =>
  Math.min(state.rate, maxRateOf(state));

/** A new state without commands. */
export const withoutCommands = (state: PlayerState): Reduced => ({ state, commands: [] });
