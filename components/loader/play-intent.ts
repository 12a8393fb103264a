import { closestTo } from './closest-to';
import { isPlainClick } from './is-plain-click';
import { showLoadError } from './notice';

const CONTROLS =
  '[data-play], [data-play-moments], main[data-recordings] a[href*="?t="]:not([data-share], [data-still])';

/** Loads the player, only when the reader wants to play something. */
function openPlayer(control: Element | null): void {
  import('@/components/player/player.island')
    .then((player) => player.openPlayer(control))
    .catch(() => showLoadError('The player'));
}

function followClick(event: MouseEvent): void {
  const control = closestTo(event, CONTROLS);
  if (control !== null && isPlainClick(event)) openPlayer(control);
}

/** True when another page of this tab had the player open. Also updates the links when the reader has shifted a recording. */
function wasOpen(): boolean {
  try {
    if ('dogear.nudged' in localStorage) import('@/components/player/apply-nudges').catch(() => {});
    return 'dogear.playing' in sessionStorage;
  } catch {
    return false;
  }
}

/** Opens the player from Play buttons and clocks. */
export function listenForPlay(): void {
  document.addEventListener('click', followClick);
}

/** Opens the player when the address has a time, and when it was open on the previous page. */
export function openPlayerOnPage(): void {
  const hasTime =
    /[?#&]t=/.test(location.search + location.hash) && document.querySelector('[data-recordings]');
  if (wasOpen() || hasTime) openPlayer(null);
}
