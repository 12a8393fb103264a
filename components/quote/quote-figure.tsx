import { ClockLink } from '@/components/moment/clock-link';
import { CopyLink } from '@/components/moment/copy-link';
import { routes } from '@/components/site/site-routes';
import type { Quote } from '@/lib/model/summary';
import { formatTimecode } from '@/lib/time/timecode';

/** A quote as a moment of its episode: clock in the rail, the speaker's words, who said it. */
export function QuoteFigure({ quote, episode }: { quote: Quote; episode: string }) {
  const { id, text, speaker, startMs, endMs, rest } = quote;
  return (
    <figure
      id={id}
      data-moment
      data-start={startMs ?? undefined}
      data-end={endMs ?? undefined}
      className="moment span my-7"
    >
      {startMs !== null && (
        <p className="rail text-small">
          <ClockLink episode={episode} anchor={id} startMs={startMs} />
        </p>
      )}
      <div>
        <blockquote className="hung font-serif text-lead">{text}</blockquote>
        <figcaption className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-small text-soft">
          {speaker !== null && <cite className="not-italic">{speaker}</cite>}
          {rest !== null && <span>{rest}</span>}
          <span className="actions unprinted flex gap-4">
            <a href={routes.quote(id)} className="quiet-link text-note">
              Quote page
            </a>
            <CopyLink
              path={routes.moment({ episode, anchor: id, startMs })}
              of={startMs === null ? 'this quote' : `the quote at ${formatTimecode(startMs)}`}
            />
          </span>
        </figcaption>
      </div>
    </figure>
  );
}
