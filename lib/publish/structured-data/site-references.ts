import { createRoutes, type SiteAddress } from '@/lib/core/links/routes';
import type { JsonLdNode } from './render-json-ld';

/** Whole addresses of a site, for formats that know no relative ones; `address.origin` must not be empty. */
export function createPlaces(address: SiteAddress) {
  const routes = createRoutes(address.base);
  const whole = (path: string): string => `${address.origin}${path}`;
  return { routes, whole, websiteId: `${whole(routes.home())}#website` };
}

/** The way from home to a page (schema.org BreadcrumbList); the last step is the page itself. */
export function breadcrumbs(steps: readonly (readonly [name: string, url: string])[]): JsonLdNode {
  const itemListElement = steps.map(([name, item], i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item,
  }));
  return { '@type': 'BreadcrumbList', itemListElement };
}
