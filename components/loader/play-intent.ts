import { closestTo } from './closest-to';
import { isPlainClick } from './is-plain-click';
import { sayNotLoaded } from './notice';

const CONTROLS =
  '[data-play], [data-play-moments], main[data-recordings] a[href*="?t="]:not([data-share], [data-still])';

/** The player is fetched when somebody means to hear something, and by nobody else. */
function openPlayer(control: Element | null): void {
  import('@/components/player/player.island')
    .then((player) => player.openPlayer(control))
    .catch(() => sayNotLoaded('The player'));
}

function followClick(event: MouseEvent): void {
  const control = closestTo(event, CONTROLS);
  if (control !== null && isPlainClick(event)) openPlayer(control);
}

/** True where another page of this tab had the player open. Who has found a recording to be off gets links that say so. */
function wasOpen(): boolean {
  try {
    if ('dogear.nudged' in localStorage) import('@/components/player/apply-nudges').catch(() => {});
    return 'dogear.playing' in sessionStorage;
  } catch {
    return false;
  }
}

/** Opens the player from Play and from clocks. */
export function listenForPlay(): void {
  document.addEventListener('click', followClick);
}

/** Opens the player for an address that names a time, and where it was open before. */
export function openPlayerOnPage(): void {
  const asks = /[?#&]t=/.test(location.search + location.hash) && document.querySelector('[data-recordings]');
  if (wasOpen() || asks) openPlayer(null);
}
