import { isGoing, type PlayerState } from '@/lib/player/player-state';
import type { PlayerStore } from './player-store';

const PATIENCE_MS = 5000;

const isWaiting = (state: PlayerState): boolean => isGoing(state) && state.status !== 'playing';

/** Tells when a listener has waited long for sound: a server that says nothing, or breaks off, raises no error. */
export function watchWaiting(store: PlayerStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe((state) => {
    if (!isWaiting(state)) {
      clearTimeout(timer);
      timer = undefined;
    } else timer ??= setTimeout(tell, PATIENCE_MS);
  });
  // And again, since a listener may have tried again.
  function tell(): void {
    timer = undefined;
    store.send({ type: 'failed', reason: 'slow' });
  }
}
