import type { EngineEvent } from '@/lib/player/player-event';

/**
 * What can play a recording: a file, or a film in a frame. Times are milliseconds on the recording's own clock; the store, and nothing
 * else, converts them to the page's.
 */
export interface Engine {
  /** Takes a recording's address. One of another host is asked for nothing before `play`. */
  load(address: string): void;
  /** `atMs` is where it will be told to go, for what can begin there. Rejections are reported as `failed`, too. */
  play(atMs: number): void | Promise<void>;
  pause(): void;
  /** Called after `metadata` only; answered with `seeked`, or with `failed` (unseekable). */
  seek(ms: number): void;
  /** From 0.5 to what its kind can (fastestOf), the pitch kept. */
  setRate(rate: number): void;
  /** From 0 to 1; 0 where the sound is off. */
  setVolume(volume: number): void;
  /** Ends everything, reports nothing more. */
  destroy(): void;
}

/** Makes an engine that reports to one listener (times are the recording's) and puts what it needs into `holder`. */
export type CreateEngine = (report: (event: EngineEvent) => void, holder: HTMLElement) => Engine;
