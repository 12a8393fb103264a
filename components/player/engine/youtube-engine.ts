import type { Trouble } from '@/lib/player/player-event';
import type { YoutubeReport, YoutubeState } from '@/lib/player/youtube-messages';
import type { CreateEngine } from './engine';
import { createVideoClock } from './video-clock';
import { openYoutubeFrame, type YoutubeFrame } from './youtube-frame';

const ANSWER_TIMEOUT_MS = 8000;

/** The IFrame API's errors: wrong id, removed or private, embedding forbidden by its owner (two numbers for the same). */
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

/** Plays a YouTube video in a frame, which is loaded only by the first play. */
export const createYoutubeEngine: CreateEngine = (report) => {
  const clock = createVideoClock(report);
  const settings = { id: '', rate: 1, volume: 1, shouldPlay: false };
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

  /** No command is allowed before this, and the first one is the seek to the start. */
  function begin(): void {
    if (isReady) return;
    isReady = true;
    frame?.send(['setVolume', settings.volume * 100]);
    frame?.send(['setPlaybackRate', settings.rate]);
    report({ type: 'metadata', durationMs: 0 });
    if (settings.shouldPlay) frame?.send(['playVideo']);
  }

  function handleState(state: YoutubeState): void {
    clock.setPlaying(state === 'playing');
    if (state === 'playing') clearTimeout(waiting);
    const type = REPORTS[state];
    if (type !== null) report({ type });
  }

  function handleReport({
    isReady: isFrameReady,
    state,
    seconds,
    durationSeconds,
    error,
  }: YoutubeReport): void {
    if (error !== null) {
      fail(REASONS.get(error) ?? 'unplayable');
      return;
    }
    if (isFrameReady || seconds !== null) begin();
    if (durationSeconds !== null && durationSeconds > 0)
      report({ type: 'metadata', durationMs: durationSeconds * 1000 });
    if (seconds !== null) clock.receive(seconds * 1000);
    if (state !== null) handleState(state);
  }

  function open(atMs: number): void {
    frame = openYoutubeFrame({
      id: settings.id,
      startSeconds: Math.floor(atMs / 1000),
      onReport: handleReport,
    });
    waiting = setTimeout(() => {
      // A frame that answers but may not start by itself shows its own button.
      if (isReady) report({ type: 'failed', reason: 'refused' });
      else fail('silent');
    }, ANSWER_TIMEOUT_MS);
  }

  return {
    load: (address) => {
      close();
      settings.id = new URL(address).searchParams.get('v') ?? '';
    },
    play: (atMs) => {
      settings.shouldPlay = true;
      if (frame === null) open(atMs);
      else if (isReady) frame.send(['playVideo']);
    },
    pause: () => {
      settings.shouldPlay = false;
      frame?.send(['pauseVideo']);
    },
    seek: (ms) => {
      clock.seek(ms);
      frame?.send(['seekTo', ms / 1000, true]);
    },
    setRate: (rate) => {
      settings.rate = rate;
      clock.setRate(rate);
      frame?.send(['setPlaybackRate', rate]);
    },
    setVolume: (asked) => {
      settings.volume = asked;
      frame?.send(['setVolume', asked * 100]);
    },
    destroy: close,
  };
};
