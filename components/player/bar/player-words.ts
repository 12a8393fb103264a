import { formatTimecode } from '@/lib/core/time/format-timecode';
import type { PlayerRecording } from '@/lib/player/player-episode';
import type { Trouble } from '@/lib/player/player-event';
import type { PlayerState } from '@/lib/player/player-state';
import { lengthOnPage, missingMs } from '@/lib/player/recording-clock';

/** Formats a time as on the page; times before 0, such as an advertisement's, become 0:00. */
export const clock = (ms: number): string => formatTimecode(Math.max(0, ms));

const MESSAGES: Readonly<Record<Trouble, (state: PlayerState) => string>> = {
  refused: () => 'Your browser asks you to press Play.',
  offline: () => 'You are offline. Your place is saved.',
  network: () => 'The connection was lost. Your place is saved.',
  missing: () => 'This recording was not found on its server.',
  broken: () => 'This file cannot be played. It is damaged or in a format your browser does not support.',
  unplayable: () =>
    'This recording cannot be opened. It is gone or in a format your browser does not support.',
  gone: () => 'This video is gone or private.',
  forbidden: () => 'This video can only be played on YouTube.',
  silent: () => 'YouTube did not answer. It may be blocked here.',
  slow: () => 'Nothing has loaded for a while. The server is slow or the file is incomplete.',
  unseekable: ({ positionMs, wantedMs, status }) =>
    status === 'failed'
      ? `This recording cannot start at ${clock(wantedMs ?? positionMs)}. Its server only plays it from the beginning.`
      : 'You cannot skip in this recording. Its server only plays it from the beginning.',
  beyond: (state) =>
    `This recording ends at ${clock(lengthOnPage(state) ?? 0)}, before the requested time.${cutOff(state)}`,
  short: (state) => `The audio ends at ${clock(state.positionMs)}.${cutOff(state)}`,
};

function cutOff(state: PlayerState): string {
  const ms = missingMs(state);
  return ms === 0 ? '' : ` It should run until ${clock(state.positionMs + ms)}; the file may be incomplete.`;
}

/** Describes what is wrong, for the listener; null when nothing is. */
export function describeTrouble(state: PlayerState): string | null {
  const { trouble, status, isOnline } = state;
  if (trouble !== null) return MESSAGES[trouble](state);
  const isStuck = status === 'starting' || status === 'waiting';
  return isStuck && !isOnline ? 'You are offline. Playback continues when you are back online.' : null;
}

/** Names a recording; several of one kind get numbers. */
export function recordingName(recordings: readonly PlayerRecording[], index: number): string {
  const kind = recordings[index]?.kind ?? 'audio';
  const earlier = recordings.slice(0, index).filter((one) => one.kind === kind).length;
  return `${kind === 'audio' ? 'Audio file' : 'YouTube'}${earlier === 0 ? '' : ` ${earlier + 1}`}`;
}

/** The front matter line with the listener's correction; seconds. */
export const offsetLine = ({ episode, recording, nudgeMs }: PlayerState): string =>
  `offset: ${((episode?.recordings[recording]?.offset ?? 0) + nudgeMs) / 1000}`;

/** Formats an offset: "+5 s". */
export const signed = (ms: number): string => `${ms < 0 ? '−' : '+'}${Math.abs(ms) / 1000} s`;
