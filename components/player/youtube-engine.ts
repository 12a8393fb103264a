import type { Trouble } from '@/lib/player/player-event';
import type { YoutubeReport } from '@/lib/player/youtube-messages';
import type { CreateEngine } from './engine';
import { openYoutubeFrame, type YoutubeFrame } from './youtube-frame';

const ANSWER_WITHIN_MS = 8000;
/** The frame tells the time a few times a second, too late for the end of a range. */
const TICK_MS = 100;
/** What YouTube's own player can do. */
const FASTEST = 2;

/** The IFrame API's errors: a wrong id, removed or private, embedding forbidden by its owner (two numbers for the same). */
const REASONS: ReadonlyMap<number, Trouble> = new Map([
  [2, 'gone'],
  [100, 'gone'],
  [101, 'forbidden'],
  [150, 'forbidden'],
]);

/** Plays a video of YouTube in a frame, which is fetched by the first play and by nothing else. */
export const createYoutubeEngine: CreateEngine = (report) => {
  let id = '';
  let frame: YoutubeFrame | null = null;
  let isReady = false;
  let wants = false;
  let hasSpoken = false;
  let rate = 1;
  let volume = 1;
  let sought: number | null = null;
  let heard = { ms: 0, at: 0, isPlaying: false };
  let waitingFor: ReturnType<typeof setTimeout> | undefined;
  let ticking: ReturnType<typeof setInterval> | undefined;

  const timeNow = (): number => heard.ms + (heard.isPlaying ? (performance.now() - heard.at) * rate : 0);
  const tell = (): void => report({ type: 'time', ms: timeNow() });

  function note(ms: number, isPlaying: boolean): void {
    heard = { ms, at: performance.now(), isPlaying };
    clearInterval(ticking);
    if (isPlaying) ticking = setInterval(tell, TICK_MS);
  }

  function close(): void {
    clearTimeout(waitingFor);
    clearInterval(ticking);
    frame?.remove();
    frame = null;
    isReady = false;
    hasSpoken = false;
    sought = null;
    heard = { ms: 0, at: 0, isPlaying: false };
  }

  function fail(reason: Trouble): void {
    close();
    report({ type: 'failed', reason });
  }

  /** Nothing may be asked before this, and the first thing asked is where to begin. */
  function begin(): void {
    if (isReady) return;
    isReady = true;
    frame?.send(['setVolume', volume * 100]);
    frame?.send(['setPlaybackRate', Math.min(rate, FASTEST)]);
    report({ type: 'metadata', durationMs: 0 });
    if (wants) frame?.send(['playVideo']);
  }

  function changeState(state: NonNullable<YoutubeReport['state']>): void {
    const isPlaying = state === 'playing';
    if (isPlaying !== heard.isPlaying) note(timeNow(), isPlaying);
    if (isPlaying) clearTimeout(waitingFor);
    if (isPlaying) report({ type: 'playing' });
    else if (state === 'paused') report({ type: 'paused' });
    else if (state === 'buffering') report({ type: 'waiting' });
    else if (state === 'ended') report({ type: 'ended' });
  }

  function hear({ isReady: isReadyNow, state, seconds, durationSeconds, error }: YoutubeReport): void {
    hasSpoken = true;
    if (error !== null) {
      fail(REASONS.get(error) ?? 'unplayable');
      return;
    }
    if (isReadyNow || seconds !== null) begin();
    if (durationSeconds !== null && durationSeconds > 0)
      report({ type: 'metadata', durationMs: durationSeconds * 1000 });
    if (seconds !== null) arriveAt(seconds * 1000);
    if (state !== null) changeState(state);
  }

  function arriveAt(ms: number): void {
    // What was on its way when the place was asked for is still about the one before.
    if (sought !== null && Math.abs(ms - sought) > 1500) return;
    note(ms, heard.isPlaying);
    report(sought === null ? { type: 'time', ms } : { type: 'seeked', ms });
    sought = null;
  }

  function open(atMs: number): void {
    frame = openYoutubeFrame({ id, startSeconds: Math.floor(atMs / 1000), hear });
    waitingFor = setTimeout(() => {
      // A frame that talks but may not begin by itself has a button of its own.
      if (hasSpoken) report({ type: 'failed', reason: 'refused' });
      else fail('silent');
    }, ANSWER_WITHIN_MS);
  }

  return {
    load: (address) => {
      close();
      id = new URL(address).searchParams.get('v') ?? '';
    },
    play: (atMs) => {
      wants = true;
      if (frame === null) open(atMs);
      else if (isReady) frame.send(['playVideo']);
    },
    pause: () => {
      wants = false;
      frame?.send(['pauseVideo']);
    },
    seek: (ms) => {
      sought = ms;
      note(ms, false);
      frame?.send(['seekTo', ms / 1000, true]);
    },
    setRate: (asked) => {
      if (heard.isPlaying) note(timeNow(), true);
      rate = Math.min(asked, FASTEST);
      frame?.send(['setPlaybackRate', rate]);
    },
    setVolume: (asked) => {
      volume = asked;
      frame?.send(['setVolume', asked * 100]);
    },
    destroy: close,
  };
};
