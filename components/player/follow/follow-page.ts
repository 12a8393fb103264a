import type { PlayerStore } from '@/components/player/player-store';
import { type MomentsNow, momentsNow, type TimedPassage } from '@/lib/player/moments-now';
import { isGoing, type PlayerState } from '@/lib/player/player-state';
import { createFollowMarks } from './follow-marks';
import { watchScrolling } from './watch-scrolling';

const NOTHING: MomentsNow = { segment: null, quote: null, passage: null };
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
  let said: MomentsNow = NOTHING;

  function follow(now: MomentsNow, goes: boolean): void {
    const isNew = keyOf(now) !== keyOf(said);
    const isFirst = said === NOTHING;
    said = now;
    // What plays first was chosen on the page, which stays there.
    if (isNew && !isFirst && goes && isFollowing) scrollTo(nearest(now));
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
      said = NOTHING;
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
    scrollTo(nearest(said));
    update(store.state());
  }

  watchScrolling(() => {
    if (!isGoing(store.state()) || !isFollowing) return;
    isFollowing = false;
    update(store.state());
  });
  document.addEventListener('dogear:page', () => {
    passages = null;
    said = NOTHING;
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

const keyOf = ({ segment, quote, passage }: MomentsNow): string =>
  [segment?.id, quote?.id, passage?.id].join();

/** Of what is being said the one nearest to what is read: who reads the transcript stays there, who reads the quotes among them. */
function nearest({ segment, quote, passage }: MomentsNow): Element | null {
  const far = (moment: Element): number => {
    const { top, bottom } = moment.getBoundingClientRect();
    return Math.max(top - innerHeight / 2, innerHeight / 2 - bottom, 0);
  };
  const places = [passage, quote, segment].flatMap((one) => document.getElementById(one?.id ?? '') ?? []);
  return places.sort((a, b) => far(a) - far(b))[0] ?? null;
}

/** Brings a moment into view, above the player, unless it is. */
function scrollTo(moment: Element | null): void {
  if (moment === null) return;
  const { top, bottom } = moment.getBoundingClientRect();
  const foot = document.querySelector('.player')?.getBoundingClientRect().top ?? innerHeight;
  if (top >= ABOVE_PX / 2 && bottom <= foot) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - ABOVE_PX, behavior: isStill ? 'instant' : 'smooth' });
}
