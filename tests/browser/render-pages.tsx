// Prints the pages of a content folder that no export holds, as JSON: address below the base path to the markup of its <main>.
import { renderToStaticMarkup } from 'react-dom/server';
import { EpisodeView } from '@/components/episode/episode-view';
import { QuotePageView } from '@/components/quote/quote-page-view';
import { episodeApps } from '@/lib/content/episode-apps';
import { siteLibrary } from '@/lib/content/site-library';

const pages: Record<string, string> = {};
for (const episode of (await siteLibrary()).episodes) {
  const apps = await episodeApps(episode);
  pages[`episodes/${episode.slug}/`] = renderToStaticMarkup(
    <EpisodeView episode={episode} repository={null} apps={apps} />,
  );
  for (const quote of episode.summary.quotes)
    pages[`q/${quote.id}/`] = renderToStaticMarkup(
      <QuotePageView episode={episode} quote={quote} apps={apps} />,
    );
}
process.stdout.write(JSON.stringify(pages));
