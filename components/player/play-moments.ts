import { createRoutes } from '@/lib/core/links/routes';
import { endOfMoment } from '@/lib/player/end-of-moment';
import type { PlayerEpisode } from '@/lib/player/player-episode';
import type { PlayerState } from '@/lib/player/player-state';
import type { PlayerStore } from './player-store';
import type { PlayerQueue } from './player-view';
import { readPlayerEpisode } from './read-player-episode';

/** A moment in a list, of any episode; milliseconds in its page's times. */
interface QueuedMoment {
  readonly slug: string;
  readonly startMs: number;
  readonly endMs: number | null;
}

interface QueueOptions {
  readonly store: PlayerStore;
  /** Loads a page of the site. */
  readonly load: (address: string) => Promise<Document>;
  /** Loads another episode into the player, to play a range of it. */
  readonly cue: (episode: PlayerEpisode, range: { startMs: number; endMs: number }) => void;
  /** Shows the position in the queue; null when it is over. */
  readonly show: (queue: PlayerQueue | null) => void;
}

/** Reads the moments of a list from the page, in its order. */
export function readQueue(root: ParentNode): QueuedMoment[] {
  return [...root.querySelectorAll<HTMLElement>('[data-play-episode]')].flatMap(({ dataset }) => {
    const { playEpisode: slug, start, end } = dataset;
    const startMs = Number(start ?? Number.NaN);
    const isTimed = slug !== undefined && Number.isFinite(startMs);
    return isTimed ? [{ slug, startMs, endMs: end === undefined ? null : Number(end) }] : [];
  });
}

/** Plays the moments of a list in order, across episodes, and stops at the end or when the listener moves elsewhere; returns a function that ends it. */
export function playMoments(
  moments: readonly QueuedMoment[],
  { store, load, cue, show }: QueueOptions,
): () => void {
  const known = new Map<string, Promise<PlayerEpisode | null>>();
  let at = -1;
  /** The moment that plays; null while the next one loads. */
  let playing: { readonly slug: string; readonly startMs: number } | null = null;

  const loadOnce = (slug: string): Promise<PlayerEpisode | null> => {
    const facts = known.get(slug) ?? loadFacts(slug, load);
    known.set(slug, facts);
    return facts;
  };

  async function next(): Promise<void> {
    at += 1;
    playing = null;
    const asked = at;
    const moment = moments[asked];
    if (moment === undefined) return end();
    show({ place: asked + 1, length: moments.length, skip: () => void next() });
    const episode = await loadOnce(moment.slug);
    // The queue was skipped or ended while the page loaded.
    if (asked !== at) return;
    if (episode === null) return next();
    const { startMs } = moment;
    const range = { startMs, endMs: moment.endMs ?? endOfMoment(episode, startMs) };
    if (store.state().episode?.slug === episode.slug) store.send({ type: 'range', ...range });
    else cue(episode, range);
    store.send({ type: 'play' });
    playing = { slug: episode.slug, startMs };
    const following = moments[asked + 1];
    if (following !== undefined) void loadOnce(following.slug);
  }

  function end(): void {
    at = moments.length;
    playing = null;
    stop();
    show(null);
  }

  const stop = store.subscribe(({ episode, range }: PlayerState) => {
    if (playing === null) return;
    if (episode?.slug !== playing.slug || range === null) end();
    else if (range.isOver) void next();
  });
  void next();
  return end;
}

/** An episode whose page does not load, or that has no recordings any more, is skipped. */
async function loadFacts(slug: string, load: QueueOptions['load']): Promise<PlayerEpisode | null> {
  try {
    const address = new URL(createRoutes(DOGEAR_BASE).episode(slug), location.href);
    return readPlayerEpisode((await load(address.href)).querySelector('main'));
  } catch {
    return null;
  }
}
