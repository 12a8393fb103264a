import { formatSpokenTime } from '@/lib/time/format-timecode';

/** Plays its moment at once, or without a time the episode from where the listener was; stands beside Share and needs a script. */
export function PlayButton({ startMs }: { startMs: number }) {
  return (
    <button
      type="button"
      data-play=""
      className="scripted quiet-link unprinted inline-block min-h-6 cursor-pointer text-note text-soft leading-6"
    >
      Play<span className="sr-only"> from {formatSpokenTime(startMs)}</span>
    </button>
  );
}
