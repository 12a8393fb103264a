import { mountPlayer } from '@/components/player/bar/mount-player';
import { followPage } from '@/components/player/follow/follow-page';
import { decodeMomentLink } from '@/lib/core/links/moment-link';
import type { TimeRange } from '@/lib/core/time/decode-time-range';
import { chooseStart } from '@/lib/player/choose-start';
import { decodeSnapshot } from '@/lib/player/decode-snapshot';
import type { PlayerEpisode } from '@/lib/player/player-episode';
import { isActive } from '@/lib/player/player-state';
import { listenForKeys } from './listen-for-keys';
import { readNudge, readPosition, readSnapshot } from './player-storage';
import { createPlayerStore } from './player-store';
import { readPlayerEpisode } from './read-player-episode';
import { shareWithSystem } from './share-with-system';
import { watchWaiting } from './watch-waiting';

/** Below <body>, outside of <main>, so that it stays when pages are swapped. */
const holder = document.createElement('section');
holder.className = 'player unprinted';
holder.setAttribute('aria-label', 'Player');
holder.lang = 'en';

/** The only player of this window; see lib/player for its logic. */
export const player = createPlayerStore(holder);

const changeView = mountPlayer(player, holder);
followPage(player, (follow) => changeView({ follow }));
let nudgeMs = 0;
player.subscribe((state) => {
  // Updates the links; if the chunk fails to load they stay unchanged.
  if (state.nudgeMs !== nudgeMs) import('./apply-nudges').then((m) => m.applyNudges()).catch(() => {});
  nudgeMs = state.nudgeMs;
});
listenForKeys(player);
shareWithSystem(player);
watchWaiting(player);
addEventListener('pagehide', () => player.send({ type: 'leave' }));
addEventListener('offline', () => player.send({ type: 'offline' }));
addEventListener('online', () => player.send({ type: 'online' }));

/** Loads an episode at the requested time, or at the listener's last position; does not play. */
function cue(episode: PlayerEpisode, asked: TimeRange | null): void {
  const [first] = episode.recordings;
  const nudgeMs = first === undefined ? 0 : readNudge(first);
  player.send({ type: 'cue', episode, nudgeMs, ...chooseStart(asked, readPosition(episode.slug)) });
}

/** Goes to a time of an episode, loading it if needed; playback continues there. */
function goTo(episode: PlayerEpisode, asked: TimeRange | null): void {
  const before = player.state();
  if (before.episode?.slug !== episode.slug) {
    cue(episode, asked);
    if (isActive(before)) player.send({ type: 'play' });
  } else if (asked !== null && asked.endMs !== null)
    player.send({ type: 'range', startMs: asked.startMs, endMs: asked.endMs });
  else if (asked !== null) player.send({ type: 'seek', ms: asked.startMs });
}

/** Opens the player from a control of the page, or without one from the address or the last page's snapshot. */
export async function openPlayer(control: Element | null): Promise<void> {
  if (control === null) openFromAddress();
  else if (control.hasAttribute('data-play-moments')) await playList();
  else openFrom(control);
}

let endQueue = (): void => {};

/** Plays the moments that the page lists, one after the other; visitors who play a single episode do not load this code. */
async function playList(): Promise<void> {
  const { loadPage } = await import('@/components/swap/load-page');
  const { playMoments, readQueue } = await import('./play-moments');
  endQueue();
  endQueue = playMoments(readQueue(document), {
    store: player,
    load: loadPage,
    cue: (episode, { startMs, endMs }) => cue(episode, { startMs, endMs }),
    show: (queue) => changeView({ queue }),
  });
}

/** A Play button plays at once, a clock only seeks. */
function openFrom(control: Element): void {
  // The page of the control: another one may have replaced it while this code loaded.
  const episode = readPlayerEpisode(control.closest('main'));
  if (episode === null) return;
  if (control.hasAttribute('data-playing')) {
    player.send({ type: 'pause' });
    return;
  }
  if (control.hasAttribute('data-play')) {
    const start = control.closest<HTMLElement>('[data-moment][data-start]')?.dataset['start'];
    goTo(episode, start === undefined ? null : { startMs: Number(start), endMs: null });
    player.send({ type: 'play' });
    return;
  }
  const { pathname, search, hash } = new URL(control.getAttribute('href') ?? '', location.href);
  const { time } = decodeMomentLink(search, hash);
  if (pathname === location.pathname && time !== null) goTo(episode, time);
}

/** Only the first page can have been reloaded; later ones were swapped in. */
let isFirst = true;

const wasReloaded = (): boolean => {
  if (!isFirst) return false;
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
};

let keepsPlayer = false;
window.navigation?.addEventListener('navigate', ({ navigationType, hashChange }) => {
  if (!hashChange) keepsPlayer = navigationType === 'traverse' || holder.contains(document.activeElement);
});

/**
 * Opens the player, not playing, at the time in the address, or as the last page of this tab left it. A playing player continues, and an
 * open one stays unchanged when the navigation goes back in the history or comes from a link in the bar.
 */
function openFromAddress(): void {
  const isReload = wasReloaded();
  isFirst = false;
  const { episode: loaded } = player.state();
  if (isActive(player.state()) || (keepsPlayer && loaded !== null)) return;
  const episode = readPlayerEpisode(document.querySelector('main'));
  const snapshot = decodeSnapshot(readSnapshot());
  const { time } = decodeMomentLink(location.search, location.hash);
  // A reloaded page's address is older than the listener's position.
  const isSame = snapshot !== null && snapshot.episode.slug === episode?.slug && isReload;
  if (episode !== null && time !== null && !isSame) cue(episode, time);
  else if (snapshot !== null && loaded === null) {
    const { recording, ms: startMs, endMs } = snapshot;
    const chosen = snapshot.episode.recordings[recording] ?? snapshot.episode.recordings[0];
    const nudgeMs = chosen === undefined ? 0 : readNudge(chosen);
    player.send({ type: 'cue', episode: snapshot.episode, recording, startMs, endMs, nudgeMs });
  }
}
