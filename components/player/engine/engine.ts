import type { EngineEvent } from '@/lib/player/player-event';

/**
 * Plays a recording: a file, or a video in a frame. Times are milliseconds on the recording's own clock; only the store converts them
 * to the page's.
 */
export interface Engine {
  /** Sets a recording's address. Nothing is requested from another host before `play`. */
  load(address: string): void;
  /** `atMs` is the position of the following seek, for engines that can start there. Rejections are reported as `failed`, too. */
  play(atMs: number): void | Promise<void>;
  pause(): void;
  /** Called only after `metadata`; answered with `seeked`, or with `failed` (unseekable). */
  seek(ms: number): void;
  /** From 0.5 to the kind's maximum (maxRateOf), with the pitch preserved. */
  setRate(rate: number): void;
  /** From 0 to 1; 0 when muted. */
  setVolume(volume: number): void;
  /** Stops and removes everything; nothing is reported afterwards. */
  destroy(): void;
}

/** Creates an engine that reports to one listener (times are the recording's) and puts its elements into `holder`. */
export type CreateEngine = (report: (event: EngineEvent) => void, holder: HTMLElement) => Engine;
