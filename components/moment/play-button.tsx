import { formatSpokenTime } from '@/lib/core/time/format-timecode';

/** Plays its moment; it is next to Share and needs a script. Without a time it belongs to a passage, which has its own clock. */
export function PlayButton({ startMs }: { startMs: number | null }) {
  return (
    <button
      type="button"
      data-play=""
      aria-label={`Play ${startMs === null ? 'this passage' : `from ${formatSpokenTime(startMs)}`}`}
      className="scripted quiet-link unprinted inline-block min-h-6 cursor-pointer text-note text-soft leading-6"
    >
      Play
    </button>
  );
}
