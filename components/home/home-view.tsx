import { EpisodeRow } from '@/components/library/episode-row';
import { EmptyLibrary } from '@/components/site/empty-library';
import { JsonLd } from '@/components/site/json-ld';
import { SearchField } from '@/components/site/search-field';
import { routes } from '@/components/site/site-routes';
import type { Episode } from '@/lib/core/model/library';
import type { TopicCount } from '@/lib/derive/topics/index-topics';
import type { JsonLdNode } from '@/lib/publish/structured-data/render-json-ld';
import { MoreQuotes } from './more-quotes';
import { OpeningQuote, openingQuoteOf } from './opening-quote';
import { StartAnywhere } from './start-anywhere';
import { TopicLine } from './topic-line';

interface HomeViewProps {
  readonly graph: readonly JsonLdNode[];
  /** The site's. */
  readonly name: string;
  /** A few episodes, newest first. */
  readonly newest: readonly Episode[];
  /** How many episodes there are. */
  readonly all: number;
  readonly topics: readonly TopicCount[];
}

/** The home page: a quote, the search, and the newest episodes with links into them. */
export function HomeView({ graph, name, newest, all, topics }: HomeViewProps) {
  const first = newest[0];
  const quote = first === undefined ? null : openingQuoteOf(first);
  return (
    <main id="content" className="leaf pt-14 md:pt-24">
      <JsonLd nodes={graph} />
      <h1 className="sr-only">{name}</h1>
      {first !== undefined && quote !== null && (
        <div className="full">
          <OpeningQuote episode={first} quote={quote} />
        </div>
      )}
      <div className="full mt-16 max-w-[40rem]">
        <SearchField size="large" />
      </div>
      {first === undefined ? (
        <EmptyLibrary />
      ) : (
        <>
          <section className="span mt-24">
            <h2 className="label mb-4">{all > 1 ? 'Newest episodes' : 'The episode'}</h2>
            {newest.map((episode) => (
              <EpisodeRow key={episode.slug} episode={episode} heading="h3" />
            ))}
            {all > newest.length && (
              <p className="border-line border-t pt-4">
                <a href={routes.episodes()} className="quiet-link">
                  All {all} episodes
                </a>
              </p>
            )}
          </section>
          <TopicLine topics={topics} />
          <MoreQuotes episode={first} opening={quote} />
          <StartAnywhere episode={first} />
        </>
      )}
    </main>
  );
}
