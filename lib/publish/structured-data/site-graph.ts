import type { SiteAddress } from '@/lib/core/links/routes';
import type { JsonLdNode } from './render-json-ld';
import { createPlaces } from './site-references';

/** Describes the site and its search (schema.org WebSite with SearchAction). */
export function siteGraph(site: { name: string; description: string }, address: SiteAddress): JsonLdNode[] {
  const { routes, whole, websiteId } = createPlaces(address);
  const target = { '@type': 'EntryPoint', urlTemplate: `${whole(routes.search())}?q={search_term_string}` };
  const potentialAction = {
    '@type': 'SearchAction',
    target,
    'query-input': 'required name=search_term_string',
  };
  return [{ '@type': 'WebSite', '@id': websiteId, url: whole(routes.home()), ...site, potentialAction }];
}
