import type { SiteAddress } from '@/lib/core/links/routes';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { type JsonLdNode, withoutUnknown } from './render-json-ld';
import { createPlaces } from './site-references';

/** Describes a quote (schema.org Quotation) and the episode it comes from. */
export function quoteGraph(quote: Quote, episode: Episode, address: SiteAddress): JsonLdNode[] {
  const { routes, whole } = createPlaces(address);
  const source = whole(routes.episode(episode.slug));
  const { title } = episode.summary.meta;
  return [
    withoutUnknown({
      '@type': 'Quotation',
      '@id': `${whole(routes.quote(quote.id))}#quote`,
      url: whole(routes.quote(quote.id)),
      text: quote.text,
      creator: quote.speaker === null ? null : { '@type': 'Person', name: quote.speaker },
      isPartOf: {
        '@type': 'PodcastEpisode',
        '@id': `${source}#episode`,
        url: source,
        name: title ?? episode.slug,
      },
    }),
  ];
}
