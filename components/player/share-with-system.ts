import { markAt } from '@/lib/player/find-marks';
import type { PlayerEvent } from '@/lib/player/player-event';
import { isActive, type PlayerState, rateOf } from '@/lib/player/player-state';
import { lengthOnPage } from '@/lib/player/recording-clock';
import type { PlayerStore } from './player-store';

const ACTIONS: readonly (readonly [
  MediaSessionAction,
  (details: MediaSessionActionDetails) => PlayerEvent,
])[] = [
  ['play', () => ({ type: 'play' })],
  ['pause', () => ({ type: 'pause' })],
  ['stop', () => ({ type: 'pause' })],
  ['seekbackward', ({ seekOffset = 15 }) => ({ type: 'skip', byMs: -1000 * seekOffset })],
  ['seekforward', ({ seekOffset = 15 }) => ({ type: 'skip', byMs: 1000 * seekOffset })],
  ['seekto', ({ seekTime = Number.NaN }) => ({ type: 'seek', ms: 1000 * seekTime })],
  ['previoustrack', () => ({ type: 'step', to: 'previous-segment' })],
  ['nexttrack', () => ({ type: 'step', to: 'next-segment' })],
];

/** Reports to the system what plays, segment by segment, so that its keys and lock screen control the player (Media Session). */
export function shareWithSystem(store: PlayerStore): void {
  if (!('mediaSession' in navigator)) return;
  const session = navigator.mediaSession;
  let shown = '';
  let placed = '';
  for (const [action, eventOf] of ACTIONS)
    ignoreErrors(() => session.setActionHandler(action, (details) => store.send(eventOf(details))));
  store.subscribe((state) => {
    const { episode } = state;
    session.playbackState = episode === null ? 'none' : isActive(state) ? 'playing' : 'paused';
    if (episode === null) session.metadata = null;
    const title = (episode && markAt(episode.segments, state.positionMs)?.label) ?? episode?.title ?? '';
    // Segments of two episodes may have the same name.
    const key = JSON.stringify([episode?.slug, title]);
    if (episode !== null && key !== shown)
      session.metadata = new MediaMetadata({ title, artist: episode.show ?? '', album: episode.title });
    shown = key;
    // The system counts seconds by itself.
    const place = [state.status, state.rate, state.durationMs, Math.round(state.positionMs / 1000)].join();
    if (episode !== null && place !== placed) ignoreErrors(() => session.setPositionState(placeOf(state)));
    placed = place;
  });
}

/** A browser may not support an action, or may reject an incomplete position. */
function ignoreErrors(use: () => void): void {
  try {
    use();
  } catch {
    // The player's own controls still work.
  }
}

function placeOf(state: PlayerState): MediaPositionState | undefined {
  const length = lengthOnPage(state);
  if (length === null || length <= 0) return undefined;
  const position = Math.min(Math.max(0, state.positionMs), length) / 1000;
  return { duration: length / 1000, position, playbackRate: rateOf(state) };
}
