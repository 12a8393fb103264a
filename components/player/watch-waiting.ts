import { isActive, type PlayerState } from '@/lib/player/player-state';
import type { PlayerStore } from './player-store';

const PATIENCE_MS = 5000;

const isWaiting = (state: PlayerState): boolean => isActive(state) && state.status !== 'playing';

/** Reports when a listener has waited long for playback: a server that does not answer, or stops sending, raises no error. */
export function watchWaiting(store: PlayerStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe((state) => {
    if (!isWaiting(state)) {
      clearTimeout(timer);
      timer = undefined;
    } else timer ??= setTimeout(reportSlow, PATIENCE_MS);
  });
  // Reports again after another wait, since the listener may have retried.
  function reportSlow(): void {
    timer = undefined;
    store.send({ type: 'failed', reason: 'slow' });
  }
}
