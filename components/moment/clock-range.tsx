import { formatDuration, formatTimecode } from '@/lib/core/time/format-timecode';
import { ClockLink } from './clock-link';

interface ClockRangeProps extends React.ComponentProps<typeof ClockLink> {
  /** The end that its author wrote; null where there is only a start. */
  readonly endMs: number | null;
}

/** A time as a link, and the end of its range. */
export function ClockRange({ endMs, ...start }: ClockRangeProps) {
  if (endMs === null) return <ClockLink {...start} />;
  return (
    <>
      <ClockLink {...start} />
      <span className="text-soft tabular-nums">
        –<time dateTime={formatDuration(endMs)}>{formatTimecode(endMs)}</time>
      </span>
    </>
  );
}
