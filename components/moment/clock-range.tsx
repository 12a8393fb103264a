import { Fragment } from 'react';
import { formatDuration, formatTimecode } from '@/lib/core/time/format-timecode';
import { ClockLink } from './clock-link';

interface ClockRangeProps extends React.ComponentProps<typeof ClockLink> {
  /** The end that its author wrote; null where there is only a start. */
  readonly endMs: number | null;
  /** Further times, each a link. */
  readonly laterMs?: readonly number[] | undefined;
}

/** A time as a link, the end of its range, and further times. */
export function ClockRange({ endMs, laterMs = [], ...start }: ClockRangeProps) {
  return (
    <>
      <ClockLink {...start} />
      {endMs !== null && (
        <span className="text-soft tabular-nums">
          –<time dateTime={formatDuration(endMs)}>{formatTimecode(endMs)}</time>
        </span>
      )}
      {laterMs.map((ms, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a time may be written twice.
        <Fragment key={i}>
          {' '}
          <ClockLink {...start} startMs={ms} />
        </Fragment>
      ))}
    </>
  );
}
