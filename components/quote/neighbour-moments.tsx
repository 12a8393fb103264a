import { ClockLink } from '@/components/moment/clock-link';
import { OUR_WORDS } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { findNeighbourMoments, type NeighbourMoment } from '@/lib/derive/quotes/find-neighbour-moments';

/** The moments before and after a quote: by time, or for a quote without a time the adjacent quotes in the summary. */
export function NeighbourMoments({ episode, quote }: { episode: Episode; quote: Quote }) {
  const { before, after } = findNeighbourMoments(episode, quote);
  return (
    <>
      <MomentList title="Before" moments={before} episode={episode.slug} />
      <MomentList title="After" moments={after} episode={episode.slug} />
    </>
  );
}

function MomentList(props: { title: string; moments: readonly NeighbourMoment[]; episode: string }) {
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
function MomentWords({ episode, moment }: { episode: string; moment: NeighbourMoment }) {
  const { id, startMs, text, isQuote } = moment;
  const words = isQuote ? quoteText(text) : text;
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
