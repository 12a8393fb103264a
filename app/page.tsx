import { MoreQuotes } from '@/components/home/more-quotes';
import { OpeningQuote, openingQuoteOf } from '@/components/home/opening-quote';
import { StartAnywhere } from '@/components/home/start-anywhere';
import { TopicLine } from '@/components/home/topic-line';
import { EpisodeRow } from '@/components/library/episode-row';
import { EmptyLibrary } from '@/components/site/empty-library';
import { JsonLd } from '@/components/site/json-ld';
import { SearchField } from '@/components/site/search-field';
import { routes } from '@/components/site/site-routes';
import { siteGraph } from '@/lib/publish/structured-data/site-graph';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { siteAddress, siteFacts, siteLibrary } from '@/lib/site/library/site-library';
import { siteTopics } from '@/lib/site/library/site-topics';

const NEWEST = 5;

export async function generateMetadata() {
  const { name, description } = await siteFacts();
  return pageMetadata({ title: name, description, path: routes.home() });
}

export default async function HomePage() {
  const { episodes } = await siteLibrary();
  const { name, description } = await siteFacts();
  const address = siteAddress();
  const newest = episodes[0];
  const quote = newest === undefined ? null : openingQuoteOf(newest);
  return (
    <main id="content" className="leaf pt-14 md:pt-24">
      <JsonLd nodes={address.origin === '' ? [] : siteGraph({ name, description }, address)} />
      <h1 className="sr-only">{name}</h1>
      {newest !== undefined && quote !== null && (
        <div className="full">
          <OpeningQuote episode={newest} quote={quote} />
        </div>
      )}
      <div className="full mt-16 max-w-[40rem]">
        <SearchField size="large" />
      </div>
      {newest === undefined ? (
        <EmptyLibrary />
      ) : (
        <>
          <section className="span mt-24">
            <h2 className="label mb-4">{episodes.length > 1 ? 'Newest episodes' : 'The episode'}</h2>
            {episodes.slice(0, NEWEST).map((episode) => (
              <EpisodeRow key={episode.slug} episode={episode} heading="h3" />
            ))}
            {episodes.length > NEWEST && (
              <p className="border-line border-t pt-4">
                <a href={routes.episodes()} className="quiet-link">
                  All {episodes.length} episodes
                </a>
              </p>
            )}
          </section>
          <TopicLine topics={[...(await siteTopics()).byTopic.values()]} />
          <MoreQuotes episode={newest} opening={quote} />
          <StartAnywhere episode={newest} />
        </>
      )}
    </main>
  );
}
