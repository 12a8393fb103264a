import type { PlayerEpisode } from './player-episode';
import type { PlayerCommand, Trouble } from './player-event';

/**
 * `cued` stands at a place and has not played there, `starting` was asked to play and does not yet, `waiting` ran out of sound;
 * `failed` needs the listener.
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

/** A stretch to play and stop at; milliseconds on the page's clock. */
export interface PlayerRange {
  readonly startMs: number;
  readonly endMs: number;
  readonly isOver: boolean;
}

/** All the player knows; times are milliseconds on the page's clock. */
export interface PlayerState {
  readonly status: PlayerStatus;
  /** Null in `empty`, and only there. */
  readonly episode: PlayerEpisode | null;
  /** Which of the episode's recordings. */
  readonly recording: number;
  /** Found by the listener and added to the recording's offset. */
  readonly nudgeMs: number;
  readonly positionMs: number;
  /** A place that was asked for and is not reached. */
  readonly wantedMs: number | null;
  /** Of the recording; null while unknown, and for streams. */
  readonly durationMs: number | null;
  /** The engine knows its recording and can seek. */
  readonly isReady: boolean;
  /** Something was heard since the episode was loaded: from then on its position is worth keeping. */
  readonly hasPlayed: boolean;
  readonly savedMs: number | null;
  /** Where the listener was last time, to be offered. */
  readonly resumeMs: number | null;
  /** Began there, and has not gone elsewhere since. */
  readonly resumedMs: number | null;
  /** Where it was cued. */
  readonly cuedMs: number;
  readonly range: PlayerRange | null;
  readonly trouble: Trouble | null;
  readonly isOnline: boolean;
  readonly rate: number;
  readonly volume: number;
  readonly isMuted: boolean;
}

/** A new state and what has to happen for it. */
export interface Reduced {
  readonly state: PlayerState;
  readonly commands: readonly PlayerCommand[];
}

export const SLOWEST = 0.5;
export const FASTEST = 3;
/** YouTube's own player goes no faster. */
const FASTEST_FILM = 2;
/** Larger differences are another recording. */
export const MOST_NUDGE_MS = 600_000;
/** 100 hours: larger numbers are mistakes. */
export const LONGEST_MS = 360_000_000;

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

/** Sound is heard or on its way. */
export const isGoing = ({ status }: Pick<PlayerState, 'status'>): boolean =>
  status === 'starting' || status === 'playing' || status === 'waiting';

type Played = Pick<PlayerState, 'episode' | 'recording'>;

/** The highest rate of what plays a recording. */
export const fastestOf = ({ episode, recording }: Played): number =>
  episode?.recordings[recording]?.kind === 'youtube' ? FASTEST_FILM : FASTEST;

/** The rate at which a recording plays: the one that was chosen, as far as its player can. */
export const rateOf = (state: Played & Pick<PlayerState, 'rate'>): number =>
  Math.min(state.rate, fastestOf(state));

/** A change without anything to do for it. */
export const only = (state: PlayerState): Reduced => ({ state, commands: [] });
