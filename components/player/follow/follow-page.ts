import type { PlayerStore } from '@/components/player/player-store';
import {
  type CurrentMoments,
  findCurrentMoments,
  type TimedPassage,
} from '@/lib/player/find-current-moments';
import { isActive, type PlayerState } from '@/lib/player/player-state';
import { createFollowMarks } from './follow-marks';

const KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Tab']);

/** Calls back when readers scroll the page themselves: by wheel, finger, key or scrollbar, but not inside the player. */
function watchScrolling(onScroll: () => void): void {
  const onEvent = ({ target }: Event): void => {
    if (!(target instanceof Element && target.closest('.player, dialog') !== null)) onScroll();
  };
  document.addEventListener('wheel', onEvent, { passive: true });
  document.addEventListener('touchmove', onEvent, { passive: true });
  document.addEventListener('keydown', (event) => {
    const isControl =
      event.target instanceof Element && event.target.matches('button, input, select, textarea');
    // Tab moves on from a control, too; the other keys belong to the control.
    if (KEYS.has(event.key) && (event.key === 'Tab' || !isControl)) onEvent(event);
  });
  // The scrollbar is outside the page's client width.
  document.addEventListener('pointerdown', ({ clientX }) => {
    const { clientWidth } = document.documentElement;
    if (clientX >= clientWidth && clientWidth < innerWidth) onScroll();
  });
}

const NONE: CurrentMoments = { segment: null, quote: null, passage: null };
/** Space above a moment after scrolling, like for the page's own links. */
const ABOVE_PX = 96;

/**
 * Marks the current moments on the page of the playing episode, and scrolls along until the reader scrolls. `onOffer` receives a function
 * that resumes following when it has stopped; null while it follows, or on another page.
 */
export function followPage(store: PlayerStore, onOffer: (resume: (() => void) | null) => void): void {
  const marks = createFollowMarks();
  let passages: readonly TimedPassage[] | null = null;
  let isFollowing = true;
  let wasActive = false;
  let wasOffered = false;
  let current: CurrentMoments = NONE;

  function follow(now: CurrentMoments, isPlaying: boolean): void {
    const isNew = keyOf(now) !== keyOf(current);
    const isFirst = current === NONE;
    current = now;
    // The first moment was chosen on the page, so the page does not scroll.
    if (isNew && !isFirst && isPlaying && isFollowing) scrollTo(nearest(now));
  }

  function update(state: PlayerState): void {
    const { episode, hasPlayed, positionMs } = state;
    const isPlaying = isActive(state);
    const isHere = episode !== null && findMain()?.dataset['episode'] === episode.slug;
    // Pressing Play means following; the page still does not scroll until the next moment.
    if (isPlaying && !wasActive) isFollowing = true;
    wasActive = isPlaying;
    offer(isHere && isPlaying && !isFollowing);
    marks.moveLine(isHere ? positionMs : null);
    marks.showPlaying(isHere && isPlaying);
    if (!isHere || !hasPlayed) {
      marks.mark(NONE);
      current = NONE;
      return;
    }
    passages ??= readPassages();
    const now = findCurrentMoments(episode, passages, positionMs);
    marks.mark(now);
    follow(now, isPlaying);
  }

  function offer(isOffered: boolean): void {
    if (isOffered === wasOffered) return;
    wasOffered = isOffered;
    onOffer(isOffered ? resume : null);
  }

  function resume(): void {
    isFollowing = true;
    scrollTo(nearest(current));
    update(store.state());
  }

  watchScrolling(() => {
    if (!isActive(store.state()) || !isFollowing) return;
    isFollowing = false;
    update(store.state());
  });
  document.addEventListener('dogear:page', () => {
    passages = null;
    current = NONE;
    marks.reset();
    update(store.state());
  });
  store.subscribe(update);
}

const findMain = () => document.querySelector<HTMLElement>('main[data-episode]');

function readPassages(): TimedPassage[] {
  const found = document.querySelectorAll<HTMLElement>('#transcript [data-start]');
  return [...found].map(({ id, dataset }) => ({ id, startMs: Number(dataset['start']) }));
}

const keyOf = ({ segment, quote, passage }: CurrentMoments): string =>
  [segment?.id, quote?.id, passage?.id].join();

/** Finds the current moment nearest to the middle of the window: a reader of the transcript stays there, a reader of the quotes among them. */
function nearest({ segment, quote, passage }: CurrentMoments): Element | null {
  const distance = (moment: Element): number => {
    const { top, bottom } = moment.getBoundingClientRect();
    return Math.max(top - innerHeight / 2, innerHeight / 2 - bottom, 0);
  };
  const places = [passage, quote, segment].flatMap((one) => document.getElementById(one?.id ?? '') ?? []);
  return places.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Scrolls a moment into view, above the player, unless it is visible. */
function scrollTo(moment: Element | null): void {
  if (moment === null) return;
  const { top, bottom } = moment.getBoundingClientRect();
  const foot = document.querySelector('.player')?.getBoundingClientRect().top ?? innerHeight;
  if (top >= ABOVE_PX / 2 && bottom <= foot) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - ABOVE_PX, behavior: isStill ? 'instant' : 'smooth' });
}
