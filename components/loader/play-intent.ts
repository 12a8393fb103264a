import { showNotice } from './notice';

const CONTROLS = '[data-play], main[data-recordings] a[href*="?t="]:not([data-share], [data-still])';

/** The player is fetched when somebody means to hear something, and by nobody else. */
async function openPlayer(control: Element | null): Promise<void> {
  try {
    (await import('@/components/player/player.island')).openPlayer(control);
  } catch {
    showNotice('The player could not be loaded.');
  }
}

function followClick({ target, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): void {
  const control = target instanceof Element ? target.closest(CONTROLS) : null;
  if (control !== null && !(metaKey || ctrlKey || shiftKey || altKey)) void openPlayer(control);
}

/** True where another page of this tab had the player open. Who has found a recording to be off gets links that say so. */
function wasOpen(): boolean {
  try {
    if ('dogear.nudged' in localStorage) void import('@/components/player/apply-nudges');
    return 'dogear.playing' in sessionStorage;
  } catch {
    return false;
  }
}

/** Opens the player from Play and from clocks, for an address that names a time, and where it was open before. */
export function listenForPlay(): void {
  document.addEventListener('click', followClick);
  const asks = /[?#&]t=/.test(location.search + location.hash) && document.querySelector('[data-recordings]');
  if (wasOpen() || asks) void openPlayer(null);
}
