import { ClockLink } from '@/components/moment/clock-link';
import { listSegments } from '@/lib/episode-map/list-segments';
import type { Episode } from '@/lib/model/library';
import type { Quote } from '@/lib/model/summary';

interface Neighbour {
  readonly id: string;
  readonly startMs: number;
  readonly text: string;
  readonly isQuote: boolean;
}

/** What was said before and after, by the clock. */
export function NeighbourMoments({ episode, quote }: { episode: Episode; quote: Quote }) {
  const { startMs } = quote;
  if (startMs === null) return null;
  const moments = timedMoments(episode).filter((moment) => moment.id !== quote.id);
  const before = moments.filter((moment) => moment.startMs < startMs).slice(-2);
  const after = moments.filter((moment) => moment.startMs >= startMs).slice(0, 2);
  return (
    <>
      <MomentList title="Before" moments={before} episode={episode.slug} />
      <MomentList title="After" moments={after} episode={episode.slug} />
    </>
  );
}

function timedMoments(episode: Episode): Neighbour[] {
  const quotes = episode.summary.quotes.flatMap(({ id, startMs, text }) =>
    startMs === null ? [] : [{ id, startMs, text, isQuote: true }],
  );
  const rows = listSegments(episode).map(({ id, startMs, label }) => ({
    id,
    startMs,
    text: label,
    isQuote: false,
  }));
  return [...quotes, ...rows].sort((a, b) => a.startMs - b.startMs);
}

function MomentList(props: { title: string; moments: readonly Neighbour[]; episode: string }) {
  if (props.moments.length === 0) return null;
  return (
    <section className="span mt-14">
      <h2 className="label mb-3">{props.title}</h2>
      <ol className="span">
        {props.moments.map((moment) => (
          <li key={moment.id} className="span border-line border-t py-3">
            <p className="rail text-small">
              <ClockLink episode={props.episode} anchor={moment.id} startMs={moment.startMs} />
            </p>
            <p className={moment.isQuote ? 'font-serif text-lead' : ''}>
              {moment.isQuote ? `“${moment.text}”` : moment.text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
