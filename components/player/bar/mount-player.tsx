/** @jsxImportSource @/components/player/bar */

import { readChoices, writeChoices } from '@/components/player/player-storage';
import type { PlayerStore } from '@/components/player/player-store';
import type { PlayerView } from '@/components/player/player-view';
import { isGoing, type PlayerState } from '@/lib/player/player-state';
import { draw } from './draw';
import { PlayerBar } from './player-bar';

/** Shows the bar of a player at the foot of the window while something is loaded; returns what changes its view. */
export function mountPlayer(store: PlayerStore, holder: HTMLElement): (next: Partial<PlayerView>) => void {
  let view: PlayerView = {
    isMoreOpen: false,
    isCopied: false,
    follow: null,
    queue: null,
    hasKeys: readChoices().hasKeys,
  };
  let drawn = '';
  const place = holder.appendChild(document.createElement('div'));

  const redraw = (): void => {
    const state = store.state();
    drawn = keyOf(state);
    holder.dataset['status'] = state.status;
    holder.dataset['going'] = String(isGoing(state));
    draw(
      place,
      state.episode === null ? null : (
        <PlayerBar state={state} episode={state.episode} send={store.send} view={view} change={change} />
      ),
    );
  };
  function change(next: Partial<PlayerView>): void {
    view = { ...view, ...next };
    if (next.hasKeys !== undefined) writeChoices({ ...readChoices(), hasKeys: next.hasKeys });
    redraw();
  }

  const style = loadStyle();
  let opener: Element | null = null;
  keepRoom(holder);
  store.subscribe((state) => {
    const isOpen = state.episode !== null;
    if (isOpen && !holder.isConnected) {
      holder.hidden = true;
      opener = document.activeElement;
      document.body.append(holder);
      // A bar without its style would be a heap of buttons in the page.
      style.then(() => {
        holder.hidden = false;
      });
    }
    if (!isOpen) view = { ...view, isMoreOpen: false };
    if (!isOpen) remove(holder, opener);
    // Ten times a second somebody tells the time; the bar shows whole seconds.
    if (keyOf(state) !== drawn) redraw();
  });
  return change;
}

const keyOf = (state: PlayerState): string =>
  JSON.stringify({ ...state, episode: state.episode?.slug, positionMs: Math.floor(state.positionMs / 500) });

/** Takes the bar away. The focus goes from it to where it came from, or to the page that has come since. */
function remove(holder: HTMLElement, opener: Element | null): void {
  const hadFocus = holder.contains(document.activeElement);
  holder.remove();
  if (!hadFocus) return;
  if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  const main = document.querySelector('main');
  if (document.activeElement !== document.body || main === null) return;
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}

/** The bar's style comes with the player and not before. */
function loadStyle(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `${DOGEAR_BASE}/islands/${DOGEAR_PLAYER_STYLE}`;
  return new Promise((done) => {
    link.onload = () => done();
    link.onerror = () => done();
    document.head.append(link);
  });
}

/** Nothing of the page is hidden under the bar, however high it is. */
function keepRoom(holder: HTMLElement): void {
  const { style } = document.documentElement;
  new ResizeObserver(() => style.setProperty('--player-height', `${holder.offsetHeight}px`)).observe(holder);
}
