import { type MomentsNow, momentsNow, type TimedPassage } from '@/lib/player/moments-now';
import { isGoing, type PlayerState } from '@/lib/player/player-state';
import { createFollowMarks } from './follow-marks';
import type { PlayerStore } from './player-store';
import { watchScrolling } from './watch-scrolling';

const NOTHING: MomentsNow = { segment: null, quote: null, passage: null, leadId: null };
/** Room above a moment that is scrolled to, as the page's own links leave it. */
const ABOVE_PX = 96;

/**
 * Marks what is being said on the page of the episode that plays, and scrolls along until the reader scrolls. `tell` gets what
 * goes on with it, where it has stopped; null where it goes on, or where the page is another one.
 */
export function followPage(store: PlayerStore, tell: (resume: (() => void) | null) => void): void {
  const marks = createFollowMarks();
  let passages: readonly TimedPassage[] | null = null;
  let isFollowing = true;
  let wasGoing = false;
  let told = false;
  let leadId: string | null = null;

  function follow({ leadId: next }: MomentsNow, goes: boolean): void {
    if (next === leadId) return;
    leadId = next;
    if (goes && isFollowing) scrollTo(next);
  }

  function update(state: PlayerState): void {
    const { episode, hasPlayed, positionMs } = state;
    const goes = isGoing(state);
    const isHere = episode !== null && mainOf()?.dataset['episode'] === episode.slug;
    // Whoever presses Play wants to follow; what the page shows then stays until something new is said.
    if (goes && !wasGoing) isFollowing = true;
    wasGoing = goes;
    offer(isHere && goes && !isFollowing);
    marks.moveLine(isHere ? positionMs : null);
    if (!isHere || !hasPlayed) {
      marks.mark(NOTHING);
      return;
    }
    passages ??= readPassages();
    const now = momentsNow(episode, passages, positionMs);
    marks.mark(now);
    follow(now, goes);
  }

  function offer(isOffered: boolean): void {
    if (isOffered === told) return;
    told = isOffered;
    tell(isOffered ? resume : null);
  }

  function resume(): void {
    isFollowing = true;
    scrollTo(leadId);
    update(store.state());
  }

  watchScrolling(() => {
    if (!isGoing(store.state()) || !isFollowing) return;
    isFollowing = false;
    update(store.state());
  });
  document.addEventListener('dogear:page', () => {
    passages = null;
    leadId = null;
    marks.forget();
    update(store.state());
  });
  store.subscribe(update);
}

const mainOf = () => document.querySelector<HTMLElement>('main[data-episode]');

function readPassages(): TimedPassage[] {
  const found = document.querySelectorAll<HTMLElement>('#transcript [data-start]');
  return [...found].map(({ id, dataset }) => ({ id, startMs: Number(dataset['start']) }));
}

/** Brings a moment into view, above the player, unless it is. */
function scrollTo(id: string | null): void {
  const moment = id === null ? null : document.getElementById(id);
  if (moment === null) return;
  const { top, bottom } = moment.getBoundingClientRect();
  const foot = document.querySelector('.player')?.getBoundingClientRect().top ?? innerHeight;
  if (top >= ABOVE_PX / 2 && bottom <= foot) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - ABOVE_PX, behavior: isStill ? 'instant' : 'smooth' });
}
