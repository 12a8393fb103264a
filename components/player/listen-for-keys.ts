import type { PlayerEvent } from '@/lib/player/player-event';
import { type PlayerState, rateOf } from '@/lib/player/player-state';
import { readChoices } from './player-storage';
import type { PlayerStore } from './player-store';

export const RATE_STEP = 0.25;

/** Single letters, listed in the player's help. Space keeps scrolling the page. */
const KEYS: Readonly<Record<string, (state: PlayerState) => PlayerEvent>> = {
  k: () => ({ type: 'toggle' }),
  j: () => ({ type: 'skip', byMs: -15_000 }),
  l: () => ({ type: 'skip', byMs: 15_000 }),
  ',': () => ({ type: 'step', to: 'previous-quote' }),
  '.': () => ({ type: 'step', to: 'next-quote' }),
  '[': () => ({ type: 'step', to: 'previous-segment' }),
  ']': () => ({ type: 'step', to: 'next-segment' }),
  '<': (state) => ({ type: 'rate', rate: rateOf(state) - RATE_STEP }),
  '>': (state) => ({ type: 'rate', rate: rateOf(state) + RATE_STEP }),
  m: ({ isMuted }) => ({ type: 'mute', muted: !isMuted }),
};

/** True when a letter belongs to a field, a select or a dialog. */
const isTaken = ({ target }: Event): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=range], [type=checkbox]), textarea, select')));

/** Lets single letters control the open player (WCAG 2.1.4: they can be switched off, and do nothing while it is closed). */
export function listenForKeys(store: PlayerStore): void {
  document.addEventListener('keydown', (event) => {
    const eventOf = KEYS[event.key.toLowerCase()];
    // Many keyboards have brackets on AltGr.
    const isCommand = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
    if (eventOf === undefined || isCommand || event.defaultPrevented || isTaken(event)) return;
    if (store.state().episode === null || !readChoices().hasKeys) return;
    event.preventDefault();
    store.send(eventOf(store.state()));
  });
}
