import type { Trouble } from '@/lib/player/player-event';
import type { CreateEngine } from './engine';

const TICK_MS = 100;
/** The end of a recording may be slightly after the seekable range. */
const SLACK_SECONDS = 0.5;

/** Plays sound files with an <audio> element, which stays in the page so that devices know what plays. */
export const createAudioEngine: CreateEngine = (report, holder) => {
  const audio = document.createElement('audio');
  const ending = new AbortController();
  let timer: ReturnType<typeof setInterval> | undefined;
  const on = (name: string, listener: () => void): void =>
    audio.addEventListener(name, listener, { signal: ending.signal });
  const tick = (): void => report({ type: 'time', ms: audio.currentTime * 1000 });
  const tickEvery = (ms: number | null): void => {
    clearInterval(timer);
    // The element's own timeupdate comes four times a second, too rarely for the end of a range.
    if (ms !== null) timer = setInterval(tick, ms);
  };
  const measure = (): void => {
    if (audio.readyState > 0) report({ type: 'metadata', durationMs: audio.duration * 1000 });
  };
  audio.preservesPitch = true;
  holder.append(audio);
  on('loadedmetadata', measure);
  on('durationchange', measure);
  on('timeupdate', tick);
  // Elements also send this when they were paused in between.
  on('playing', () => {
    if (audio.paused) return;
    tickEvery(TICK_MS / Math.max(1, audio.playbackRate));
    report({ type: 'playing' });
  });
  on('pause', () => {
    tickEvery(null);
    report({ type: 'paused' });
  });
  on('waiting', () => report({ type: 'waiting' }));
  // An element also sends this when a seek began at the same moment.
  on('ended', () => {
    if (audio.ended) report({ type: 'ended' });
  });
  on('seeked', () => {
    if (!audio.seeking) report({ type: 'seeked', ms: audio.currentTime * 1000 });
  });
  on('error', async () => {
    tickEvery(null);
    const { error } = audio;
    const reason = await explainError(audio);
    // The element has no error any more when a file was loaded in the meantime.
    if (!ending.signal.aborted && audio.error === error) report({ type: 'failed', reason });
  });
  return {
    load: (address) => {
      const { origin, href } = new URL(address, location.href);
      // A new file stops the old one without an event.
      tickEvery(null);
      audio.preload = origin === location.origin ? 'metadata' : 'none';
      audio.src = href;
    },
    play: async () => {
      try {
        await audio.play();
      } catch (error) {
        const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
        if (isRefused && !ending.signal.aborted) report({ type: 'failed', reason: 'refused' });
      }
    },
    pause: () => audio.pause(),
    seek: (ms) => {
      // When it cannot reach a position, an element seeks to 0.
      if (!canReach(audio.seekable, ms / 1000)) return report({ type: 'failed', reason: 'unseekable' });
      audio.currentTime = ms / 1000;
    },
    setRate: (rate) => {
      // A new file uses the default rate.
      audio.defaultPlaybackRate = rate;
      audio.playbackRate = rate;
      if (!audio.paused) tickEvery(TICK_MS / Math.max(1, rate));
    },
    setVolume: (volume) => {
      audio.volume = volume;
    },
    destroy: () => {
      ending.abort();
      tickEvery(null);
      audio.pause();
      audio.removeAttribute('src');
      audio.load();
      audio.remove();
    },
  };
};

function canReach(seekable: TimeRanges, seconds: number): boolean {
  for (let i = 0; i < seekable.length; i += 1)
    if (seconds >= seekable.start(i) && seconds <= seekable.end(i) + SLACK_SECONDS && seekable.end(i) > 0)
      return true;
  return seconds === 0;
}

/** The element's error is vague; for files on the same host the server can be asked. */
async function explainError(audio: HTMLAudioElement): Promise<Trouble> {
  const { error, src } = audio;
  if (!navigator.onLine) return 'offline';
  if (error?.code === MediaError.MEDIA_ERR_NETWORK) return 'network';
  if (error?.code === MediaError.MEDIA_ERR_DECODE) return 'broken';
  if (new URL(src).origin !== location.origin) return 'unplayable';
  try {
    return (await fetch(src, { method: 'HEAD' })).ok ? 'broken' : 'missing';
  } catch {
    return 'network';
  }
}
