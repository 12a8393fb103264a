/** @jsxImportSource @/components/player/bar */

import { readChoices, writeChoices } from '@/components/player/player-storage';
import type { PlayerStore } from '@/components/player/player-store';
import type { PlayerView } from '@/components/player/player-view';
import { isActive, type PlayerState } from '@/lib/player/player-state';
import { draw } from './draw';
import { PlayerBar } from './player-bar';

/** Shows the player's bar at the bottom of the window while an episode is loaded; returns a function that changes its view. */
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
    holder.dataset['going'] = String(isActive(state));
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
  reserveSpace(holder);
  store.subscribe((state) => {
    const isOpen = state.episode !== null;
    if (isOpen && !holder.isConnected) {
      holder.hidden = true;
      opener = document.activeElement;
      document.body.append(holder);
      // Without its style the bar would be a pile of buttons on the page.
      style.then(() => {
        holder.hidden = false;
      });
    }
    if (!isOpen) view = { ...view, isMoreOpen: false };
    if (!isOpen) remove(holder, opener);
    // The time is reported ten times a second; the bar shows whole seconds.
    if (keyOf(state) !== drawn) redraw();
  });
  return change;
}

const keyOf = (state: PlayerState): string =>
  JSON.stringify({ ...state, episode: state.episode?.slug, positionMs: Math.floor(state.positionMs / 500) });

/** Removes the bar. The focus returns to the element that opened it, or to the new page. */
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

/** Loads the bar's style together with the player. */
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

/** Reserves space at the end of the page, so that the bar hides nothing, however high it is. */
function reserveSpace(holder: HTMLElement): void {
  const { style } = document.documentElement;
  new ResizeObserver(() => style.setProperty('--player-height', `${holder.offsetHeight}px`)).observe(holder);
}
