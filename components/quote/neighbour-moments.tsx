import { ClockLink } from '@/components/moment/clock-link';
import { OUR_WORDS } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { listSegments } from '@/lib/derive/episode-map/list-segments';

interface Neighbour {
  readonly id: string;
  readonly startMs: number | null;
  readonly text: string;
  readonly isQuote: boolean;
}

/** The moments before and after a quote: by time, or for a quote without a time the adjacent quotes in the summary. */
export function NeighbourMoments({ episode, quote }: { episode: Episode; quote: Quote }) {
  const { before, after } = neighboursOf(episode, quote);
  return (
    <>
      <MomentList title="Before" moments={before} episode={episode.slug} />
      <MomentList title="After" moments={after} episode={episode.slug} />
    </>
  );
}

/** The ids of the moments before and after a quote on its page. */
export function neighbourIds(episode: Episode, quote: Quote): ReadonlySet<string> {
  const { before, after } = neighboursOf(episode, quote);
  return new Set([...before, ...after].map(({ id }) => id));
}

function neighboursOf(episode: Episode, quote: Quote): Neighbours {
  return quote.startMs === null ? byOrder(episode, quote) : byTime(episode, quote);
}

interface Neighbours {
  readonly before: readonly Neighbour[];
  readonly after: readonly Neighbour[];
}

function byTime(episode: Episode, quote: Quote): Neighbours {
  const startMs = quote.startMs ?? 0;
  const moments = timedMoments(episode).filter((moment) => moment.id !== quote.id);
  return {
    before: moments.filter((moment) => moment.startMs < startMs).slice(-2),
    after: moments.filter((moment) => moment.startMs >= startMs).slice(0, 2),
  };
}

function byOrder(episode: Episode, quote: Quote): Neighbours {
  const quotes = episode.summary.quotes.map(
    ({ id, startMs, text }): Neighbour => ({ id, startMs, text, isQuote: true }),
  );
  const place = quotes.findIndex(({ id }) => id === quote.id);
  return { before: quotes.slice(Math.max(0, place - 2), place), after: quotes.slice(place + 1, place + 3) };
}

function timedMoments(episode: Episode): (Neighbour & { readonly startMs: number })[] {
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
      <h2 {...OUR_WORDS} className="label mb-3 rtl:text-end">
        {props.title}
      </h2>
      <ol className="span">
        {props.moments.map((moment) => (
          <li key={moment.id} className="span border-line border-t py-3">
            {moment.startMs !== null && (
              <p className="rail text-small">
                <ClockLink episode={props.episode} anchor={moment.id} startMs={moment.startMs} />
              </p>
            )}
            <MomentWords episode={props.episode} moment={moment} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Without a clock to click on, the words are the link. */
function MomentWords({ episode, moment }: { episode: string; moment: Neighbour }) {
  const { id, startMs, text, isQuote } = moment;
  const words = isQuote ? `“${text}”` : text;
  return (
    <p className={isQuote ? 'font-serif text-lead' : ''}>
      {startMs === null ? (
        <a
          href={routes.moment({ episode, anchor: id, startMs })}
          className="quiet-link decoration-transparent"
        >
          {words}
        </a>
      ) : (
        words
      )}
    </p>
  );
}
