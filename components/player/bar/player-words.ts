import { formatTimecode } from '@/lib/core/time/format-timecode';
import type { PlayerRecording } from '@/lib/player/player-episode';
import type { Trouble } from '@/lib/player/player-event';
import type { PlayerState } from '@/lib/player/player-state';
import { lengthOnPage, missingMs } from '@/lib/player/recording-clock';

/** Formats a time as on the page; times before 0, such as an advertisement's, become 0:00. */
export const clock = (ms: number): string => formatTimecode(Math.max(0, ms));

const MESSAGES: Readonly<Record<Trouble, (state: PlayerState) => string>> = {
  refused: () => 'The browser wants a press on Play before it lets anything sound.',
  offline: () => 'There is no connection. The place is kept.',
  network: () => 'The connection broke off. The place is kept.',
  missing: () => 'The recording is not there: its server has no such file.',
  broken: () => 'The file cannot be played: it is damaged, or of a kind this browser does not know.',
  unplayable: () => 'The recording could not be opened: it is gone, or of a kind this browser does not know.',
  gone: () => 'YouTube does not have this video any more, or not for everybody.',
  forbidden: () => 'The owner of this video lets it play on YouTube only.',
  silent: () => 'YouTube did not answer. It may be blocked here.',
  slow: () => 'No sound has come for a while: its server is slow, or the file is cut off.',
  unseekable: ({ positionMs, wantedMs, status }) =>
    status === 'failed'
      ? `This recording cannot begin at ${clock(wantedMs ?? positionMs)}: its server sends it from its beginning only.`
      : 'This recording cannot be moved: its server sends it from its beginning only.',
  beyond: (state) =>
    `This recording ends at ${clock(lengthOnPage(state) ?? 0)}, before the time that was asked for.${cutOff(state)}`,
  short: (state) => `The sound ends here, at ${clock(state.positionMs)}.${cutOff(state)}`,
};

function cutOff(state: PlayerState): string {
  const ms = missingMs(state);
  return ms === 0 ? '' : ` It should last until ${clock(state.positionMs + ms)}: the file may be cut off.`;
}

/** Describes what is wrong, for the listener; null when nothing is. */
export function describeTrouble(state: PlayerState): string | null {
  const { trouble, status, isOnline } = state;
  if (trouble !== null) return MESSAGES[trouble](state);
  const isStuck = status === 'starting' || status === 'waiting';
  return isStuck && !isOnline ? 'There is no connection. It goes on when it is back.' : null;
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
