import type { EngineEvent } from '@/lib/player/player-event';

/** A film in a frame tells its time a few times a second, too late for the end of a clip. */
const TICK_MS = 100;
const NEAR_MS = 1500;
const LANDS_WITHIN_MS = 2500;

/** Reckons a film's time on between what it tells, and waits at a place that was asked for until the film is there; milliseconds. */
export function createFilmClock(report: (event: EngineEvent) => void) {
  let told = { ms: 0, at: 0 };
  let sought: typeof told | null = null;
  let isPlaying = false;
  let rate = 1;
  let ticking: ReturnType<typeof setInterval> | undefined;

  const here = (ms: number) => ({ ms, at: performance.now() });
  const now = (): number =>
    told.ms + (isPlaying && sought === null ? (performance.now() - told.at) * rate : 0);

  return {
    hear: (ms: number): void => {
      if (sought !== null) {
        const isNear = Math.abs(ms - sought.ms) <= NEAR_MS;
        // What was on its way when the place was asked for is still about the one before.
        if (!isNear && performance.now() - sought.at < LANDS_WITHIN_MS) return;
        // A film begins at a picture that stands alone, which may lie seconds before the place.
        report({ type: 'seeked', ms: sought.ms });
        sought = null;
      }
      told = here(ms);
      report({ type: 'time', ms });
    },
    seek: (ms: number): void => {
      sought = here(ms);
      told = sought;
    },
    stop: (): void => {
      clearInterval(ticking);
      isPlaying = false;
      sought = null;
      told = here(0);
    },
    setRate: (next: number): void => {
      told = here(now());
      rate = next;
    },
    setPlaying: (next: boolean): void => {
      told = here(now());
      isPlaying = next;
      clearInterval(ticking);
      if (next) ticking = setInterval(() => sought ?? report({ type: 'time', ms: now() }), TICK_MS);
    },
  };
}
