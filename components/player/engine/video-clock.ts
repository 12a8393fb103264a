import type { EngineEvent } from '@/lib/player/player-event';

/** A video frame reports its time a few times a second, too rarely for the end of a clip. */
const TICK_MS = 100;
const NEAR_MS = 1500;
const SEEK_TIMEOUT_MS = 2500;

/** Extrapolates a video's time between its reports, and after a seek waits until the video has arrived; milliseconds. */
export function createVideoClock(report: (event: EngineEvent) => void) {
  let lastReport = { ms: 0, at: 0 };
  let target: typeof lastReport | null = null;
  let isPlaying = false;
  let rate = 1;
  let ticking: ReturnType<typeof setInterval> | undefined;

  const stamped = (ms: number) => ({ ms, at: performance.now() });
  const now = (): number =>
    lastReport.ms + (isPlaying && target === null ? (performance.now() - lastReport.at) * rate : 0);

  return {
    receive: (ms: number): void => {
      if (target !== null) {
        const isNear = Math.abs(ms - target.ms) <= NEAR_MS;
        // Reports sent before the seek are still about the old position.
        if (!isNear && performance.now() - target.at < SEEK_TIMEOUT_MS) return;
        // A video starts at a key frame, which may be seconds before the position.
        report({ type: 'seeked', ms: target.ms });
        target = null;
      }
      lastReport = stamped(ms);
      report({ type: 'time', ms });
    },
    seek: (ms: number): void => {
      target = stamped(ms);
      lastReport = target;
    },
    stop: (): void => {
      clearInterval(ticking);
      isPlaying = false;
      target = null;
      lastReport = stamped(0);
    },
    setRate: (next: number): void => {
      lastReport = stamped(now());
      rate = next;
    },
    setPlaying: (next: boolean): void => {
      lastReport = stamped(now());
      isPlaying = next;
      clearInterval(ticking);
      if (next) ticking = setInterval(() => target ?? report({ type: 'time', ms: now() }), TICK_MS);
    },
  };
}
