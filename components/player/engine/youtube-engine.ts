import type { Trouble } from '@/lib/player/player-event';
import type { YoutubeReport, YoutubeState } from '@/lib/player/youtube-messages';
import type { CreateEngine } from './engine';
import { createFilmClock } from './film-clock';
import { openYoutubeFrame, type YoutubeFrame } from './youtube-frame';

const ANSWER_WITHIN_MS = 8000;

/** The IFrame API's errors: a wrong id, removed or private, embedding forbidden by its owner (two numbers for the same). */
const REASONS: ReadonlyMap<number, Trouble> = new Map([
  [2, 'gone'],
  [100, 'gone'],
  [101, 'forbidden'],
  [150, 'forbidden'],
]);

const REPORTS = {
  playing: 'playing',
  paused: 'paused',
  buffering: 'waiting',
  ended: 'ended',
  unstarted: null,
  cued: null,
} as const satisfies Record<YoutubeState, string | null>;

/** Plays a video of YouTube in a frame, which is fetched by the first play and by nothing else. */
export const createYoutubeEngine: CreateEngine = (report) => {
  const clock = createFilmClock(report);
  const wish = { id: '', rate: 1, volume: 1, plays: false };
  let frame: YoutubeFrame | null = null;
  let isReady = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    clearTimeout(waiting);
    clock.stop();
    frame?.remove();
    frame = null;
    isReady = false;
  }

  function fail(reason: Trouble): void {
    close();
    report({ type: 'failed', reason });
  }

  /** Nothing may be asked before this, and the first thing asked is where to begin. */
  function begin(): void {
    if (isReady) return;
    isReady = true;
    frame?.send(['setVolume', wish.volume * 100]);
    frame?.send(['setPlaybackRate', wish.rate]);
    report({ type: 'metadata', durationMs: 0 });
    if (wish.plays) frame?.send(['playVideo']);
  }

  function change(state: YoutubeState): void {
    clock.setPlaying(state === 'playing');
    if (state === 'playing') clearTimeout(waiting);
    const type = REPORTS[state];
    if (type !== null) report({ type });
  }

  function hear({ isReady: canBegin, state, seconds, durationSeconds, error }: YoutubeReport): void {
    if (error !== null) {
      fail(REASONS.get(error) ?? 'unplayable');
      return;
    }
    if (canBegin || seconds !== null) begin();
    if (durationSeconds !== null && durationSeconds > 0)
      report({ type: 'metadata', durationMs: durationSeconds * 1000 });
    if (seconds !== null) clock.hear(seconds * 1000);
    if (state !== null) change(state);
  }

  function open(atMs: number): void {
    frame = openYoutubeFrame({ id: wish.id, startSeconds: Math.floor(atMs / 1000), hear });
    waiting = setTimeout(() => {
      // A frame that talks but may not begin by itself has a button of its own.
      if (isReady) report({ type: 'failed', reason: 'refused' });
      else fail('silent');
    }, ANSWER_WITHIN_MS);
  }

  return {
    load: (address) => {
      close();
      wish.id = new URL(address).searchParams.get('v') ?? '';
    },
    play: (atMs) => {
      wish.plays = true;
      if (frame === null) open(atMs);
      else if (isReady) frame.send(['playVideo']);
    },
    pause: () => {
      wish.plays = false;
      frame?.send(['pauseVideo']);
    },
    seek: (ms) => {
      clock.seek(ms);
      frame?.send(['seekTo', ms / 1000, true]);
    },
    setRate: (rate) => {
      wish.rate = rate;
      clock.setRate(rate);
      frame?.send(['setPlaybackRate', rate]);
    },
    setVolume: (asked) => {
      wish.volume = asked;
      frame?.send(['setVolume', asked * 100]);
    },
    destroy: close,
  };
};
