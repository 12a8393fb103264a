import { EpisodeQuotes } from '@/components/moment/episode-quotes';
import { PageLinks } from '@/components/site/page-links';
import { routes } from '@/components/site/site-routes';
import type { People } from '@/lib/derive/people/person-record';
import type { QuoteWall } from '@/lib/derive/quotes/page-quotes';
import { QuoteFilter } from './quote-filter';
import { QuotePick } from './quote-pick';

interface QuotesViewProps {
  readonly wall: QuoteWall;
  /** From 1. */
  readonly page: number;
  readonly namesIn: People['namesIn'];
}

const FORMAT = new Intl.NumberFormat('en');

/** A page of all quotes, newest first; the first one opens with a quote chosen for the day. */
export function QuotesView({ wall, page, namesIn }: QuotesViewProps) {
  const { total, perPage, pages } = wall;
  const groups = pages[page - 1] ?? [];
  const newest = groups[0];
  const quote = newest?.quotes[0];
  return (
    <main id="content" className="leaf pt-12 md:pt-20" data-wakes="quotes" data-page={page}>
      <h1 className="mb-8 font-serif text-display">
        Quotes
        {page > 1 && <span className="text-soft">{`, page ${page}`}</span>}
      </h1>
      {newest === undefined || quote === undefined ? (
        <NoQuotes />
      ) : (
        <>
          {page === 1 && total > 1 && (
            <QuotePick
              episode={newest.episode}
              quote={quote}
              people={namesIn.get(newest.episode.slug)}
              total={total}
              perPage={perPage}
            />
          )}
          {/* Of one quote there is nothing to choose. */}
          {total > 1 && <QuoteFilter />}
          <p className="flex flex-wrap items-baseline gap-x-5 text-small text-soft">
            <span data-quote-count role="status">
              {total === 1 ? 'One quote' : `${FORMAT.format(total)} quotes, newest first`}
            </span>
            <a href={routes.quotes()} data-quote-all hidden className="quiet-link">
              All quotes
            </a>
          </p>
          <div className="quote-wall" data-quote-results hidden />
          <div className="quote-wall" data-quote-list>
            {groups.map((group) => (
              <EpisodeQuotes
                key={group.episode.slug}
                {...group}
                people={namesIn.get(group.episode.slug)}
                heading="h2"
              />
            ))}
            <PageLinks page={page} pages={pages.length} addressOf={routes.quotes} />
          </div>
        </>
      )}
    </main>
  );
}

function NoQuotes() {
  return (
    <p className="font-serif text-lead">
      No quotes yet. They appear once summaries are published.{' '}
      <a href={routes.episodes()} className="quiet-link">
        All episodes
      </a>
    </p>
  );
}
