import { routes } from '@/components/site/site-routes';
import { formatDuration, formatSpokenTime, formatTimecode } from '@/lib/core/time/format-timecode';

interface ClockLinkProps {
  readonly episode: string;
  /** The moment's id on the episode page; null links to the time alone. */
  readonly anchor: string | null;
  readonly startMs: number;
  readonly className?: string;
}

/**
 * A time as a plain link that opens its moment, which also works without a script. Its name is an attribute: visually hidden
 * elements would double the cost of scrolling a page with thousands of clocks.
 */
export function ClockLink({ episode, anchor, startMs, className = '' }: ClockLinkProps) {
  const clock = formatTimecode(startMs);
  return (
    <a
      href={routes.moment({ episode, anchor, startMs })}
      aria-label={`${clock}, go to ${formatSpokenTime(startMs)}`}
      className={`inline-block min-h-6 leading-6 text-signal tabular-nums underline decoration-transparent underline-offset-4 hover:decoration-current ${className}`}
    >
      <time dateTime={formatDuration(startMs)}>{clock}</time>
    </a>
  );
}
