import type { SiteAddress } from '@/lib/core/links/routes';
import type { JsonLdNode } from '@/lib/publish/structured-data/render-json-ld';
import { siteAddress } from '@/lib/site/library/site-library';

/** The structured data of a page; empty where the origin is not known, because its addresses are absolute. */
export function pageGraph(build: (address: SiteAddress) => JsonLdNode[]): JsonLdNode[] {
  const address = siteAddress();
  return address.origin === '' ? [] : build(address);
}
