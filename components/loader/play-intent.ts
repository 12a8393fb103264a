import { closestTo } from './closest-to';
import { isPlainClick } from './is-plain-click';
import { sayNotLoaded } from './notice';

const CLOCKS = 'main[data-recordings] a[href*="?t="]:not([data-share], [data-still])';

type Player = typeof import('@/components/player/player.island');

/** The player is fetched when somebody means to hear something, and by nobody else. */
function withPlayer(use: (player: Player) => void): void {
  import('@/components/player/player.island').then(use).catch(() => sayNotLoaded('The player'));
}

function openPlayer(event: MouseEvent): void {
  const control = closestTo(event, `[data-play], ${CLOCKS}`);
  if (control !== null && isPlainClick(event)) withPlayer((player) => player.openFrom(control));
}

/** Another page of this tab had the player open. */
function wasOpen(): boolean {
  try {
    return sessionStorage.getItem('dogear.playing') !== null;
  } catch {
    return false;
  }
}

/** Opens the player from Play and from clocks. */
export function listenForPlay(): void {
  document.addEventListener('click', openPlayer);
}

/** Opens the player for an address that names a time, and where it was open before. */
export function openPlayerOnPage(): void {
  const asks = /[?#&]t=/.test(location.search + location.hash);
  if (wasOpen() || (asks && document.querySelector('main[data-recordings]') !== null))
    withPlayer((player) => player.arrive());
}
