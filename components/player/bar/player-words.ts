import { formatTimecode } from '@/lib/core/time/format-timecode';
import type { PlayerRecording } from '@/lib/player/player-episode';
import type { Trouble } from '@/lib/player/player-event';
import type { PlayerState } from '@/lib/player/player-state';
import { lengthOnPage, missingMs } from '@/lib/player/recording-clock';

/** A time as the page prints it; before the page's beginning a recording may have an advertisement. */
export const clock = (ms: number): string => formatTimecode(Math.max(0, ms));

const SAY: Readonly<Record<Trouble, (state: PlayerState) => string>> = {
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

/** What is wrong, for the listener; null where nothing is. */
export function sayTrouble(state: PlayerState): string | null {
  const { trouble, status, isOnline } = state;
  if (trouble !== null) return SAY[trouble](state);
  const isStuck = status === 'starting' || status === 'waiting';
  return isStuck && !isOnline ? 'There is no connection. It goes on when it is back.' : null;
}

/** Names a recording among others: two of one kind by number. */
export function recordingName(recordings: readonly PlayerRecording[], index: number): string {
  const kind = recordings[index]?.kind ?? 'audio';
  const earlier = recordings.slice(0, index).filter((one) => one.kind === kind).length;
  return `${kind === 'audio' ? 'Audio file' : 'YouTube'}${earlier === 0 ? '' : ` ${earlier + 1}`}`;
}

/** The line that an author would write into the front matter for what a listener found; seconds. */
export const offsetLine = ({ episode, recording, nudgeMs }: PlayerState): string =>
  `offset: ${((episode?.recordings[recording]?.offset ?? 0) + nudgeMs) / 1000}`;

/** A difference of clocks: "+5 s". */
export const signed = (ms: number): string => `${ms < 0 ? '−' : '+'}${Math.abs(ms) / 1000} s`;
