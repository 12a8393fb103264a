import { mountPlayer } from '@/components/player/bar/mount-player';
import { followPage } from '@/components/player/follow/follow-page';
import { decodeMomentLink } from '@/lib/core/links/moment-link';
import type { TimeRange } from '@/lib/core/time/time-range';
import { chooseStart } from '@/lib/player/choose-start';
import { decodeLeft } from '@/lib/player/decode-left';
import type { PlayerEpisode } from '@/lib/player/player-episode';
import { isGoing } from '@/lib/player/player-state';
import { listenForKeys } from './listen-for-keys';
import { readLeft, readNudge, readPosition } from './player-storage';
import { createPlayerStore } from './player-store';
import { readPlayerEpisode } from './read-player-episode';
import { shareWithSystem } from './share-with-system';
import { watchWaiting } from './watch-waiting';

/** Below <body>, outside of <main>: it stays when pages are swapped. */
const holder = document.createElement('section');
holder.className = 'player unprinted';
holder.setAttribute('aria-label', 'Player');
holder.lang = 'en';

/** The one player of this window; see lib/player for what it does. */
export const player = createPlayerStore(holder);

const changeView = mountPlayer(player, holder);
followPage(player, (follow) => changeView({ follow }));
let nudgeMs = 0;
player.subscribe((state) => {
  // The links follow; without the chunk they stay as they are.
  if (state.nudgeMs !== nudgeMs) import('./apply-nudges').then((m) => m.applyNudges()).catch(() => {});
  nudgeMs = state.nudgeMs;
});
listenForKeys(player);
shareWithSystem(player);
watchWaiting(player);
addEventListener('pagehide', () => player.send({ type: 'leave' }));
addEventListener('offline', () => player.send({ type: 'offline' }));
addEventListener('online', () => player.send({ type: 'online' }));

/** Loads an episode at the time that was asked for, or where the listener was; plays nothing. */
function cue(episode: PlayerEpisode, asked: TimeRange | null): void {
  const [first] = episode.recordings;
  const nudgeMs = first === undefined ? 0 : readNudge(first);
  player.send({ type: 'cue', episode, nudgeMs, ...chooseStart(asked, readPosition(episode.slug)) });
}

/** Goes to a time of an episode, which is loaded if it is not; what sounds goes on there. */
function goTo(episode: PlayerEpisode, asked: TimeRange | null): void {
  const before = player.state();
  if (before.episode?.slug !== episode.slug) {
    cue(episode, asked);
    if (isGoing(before)) player.send({ type: 'play' });
  } else if (asked !== null && asked.endMs !== null)
    player.send({ type: 'range', startMs: asked.startMs, endMs: asked.endMs });
  else if (asked !== null) player.send({ type: 'seek', ms: asked.startMs });
}

/** Opens the player from a control of the page, or without one as the address or the last page has it. */
export async function openPlayer(control: Element | null): Promise<void> {
  if (control === null) arrive();
  else if (control.hasAttribute('data-play-moments')) await playList();
  else openFrom(control);
}

let endQueue = (): void => {};

/** Plays the moments that the page lists, one behind the other; who plays an episode loads nothing of it. */
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

/** A button plays at once, a clock only goes there. */
function openFrom(control: Element): void {
  // Of the page that it stood on: another may have come while this code was fetched.
  const episode = readPlayerEpisode(control.closest('main'));
  if (episode === null) return;
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

/** Pages that take the place of the first one were not reloaded with it. */
let isFirst = true;

const wasReloaded = (): boolean => {
  if (!isFirst) return false;
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
};

let isLeftAlone = false;
window.navigation?.addEventListener('navigate', ({ navigationType, hashChange }) => {
  if (!hashChange) isLeftAlone = navigationType === 'traverse' || holder.contains(document.activeElement);
});

/**
 * Opens the player, not playing, for the time that the address names; or as the last page of this tab left it. What sounds goes on, and
 * what stands open stays as it is on the way back to an address whose time was heard already, and behind a link of its own bar.
 */
function arrive(): void {
  const isReload = wasReloaded();
  isFirst = false;
  const { episode: loaded } = player.state();
  if (isGoing(player.state()) || (isLeftAlone && loaded !== null)) return;
  const episode = readPlayerEpisode(document.querySelector('main'));
  const left = decodeLeft(readLeft());
  const { time } = decodeMomentLink(location.search, location.hash);
  // Who reloads a page has listened on since its address was made.
  const isSame = left !== null && left.episode.slug === episode?.slug && isReload;
  if (episode !== null && time !== null && !isSame) cue(episode, time);
  else if (left !== null && loaded === null) {
    const { recording, ms: startMs, endMs } = left;
    const chosen = left.episode.recordings[recording] ?? left.episode.recordings[0];
    const nudgeMs = chosen === undefined ? 0 : readNudge(chosen);
    player.send({ type: 'cue', episode: left.episode, recording, startMs, endMs, nudgeMs });
  }
}
