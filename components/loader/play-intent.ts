import { showNotice } from './notice';

const CLOCKS = 'main[data-recordings] a[href*="?t="]:not([data-share], [data-still])';

type Player = typeof import('@/components/player/player.island');

/** The player is fetched when somebody means to hear something, and by nobody else. */
function withPlayer(use: (player: Player) => void): void {
  import('@/components/player/player.island')
    .then(use)
    .catch(() => showNotice('The player could not be loaded. Check the connection and try again.'));
}

function openPlayer({ target, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): void {
  const control = target instanceof Element ? target.closest(`[data-play], ${CLOCKS}`) : null;
  if (control !== null && !(button || metaKey || ctrlKey || shiftKey || altKey))
    withPlayer((player) => player.openFrom(control));
}

/** Another page of this tab had the player open. */
function wasOpen(): boolean {
  try {
    return sessionStorage.getItem('dogear.playing') !== null;
  } catch {
    return false;
  }
}

/** Opens the player from Play and from clocks, for an address that names a time, and where it was open before. */
export function listenForPlay(): void {
  const asks = /[?#&]t=/.test(location.search + location.hash);
  document.addEventListener('click', openPlayer);
  if (wasOpen() || (asks && document.querySelector('main[data-recordings]') !== null))
    withPlayer((player) => player.arrive());
}
