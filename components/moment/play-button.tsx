import { formatSpokenTime } from '@/lib/core/time/format-timecode';

/** Plays its moment at once; stands beside Share and needs a script. Without a time it is a passage's, whose clock stands next to it. */
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
