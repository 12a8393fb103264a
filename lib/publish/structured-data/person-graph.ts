import type { SiteAddress } from '@/lib/core/links/routes';
import { type JsonLdNode, omitUnknown } from './render-json-ld';
import { breadcrumbs, createAbsoluteRoutes } from './site-references';

/** A person for structured data. */
export interface DescribedPerson {
  readonly slug: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Their pages elsewhere, http or https. */
  readonly urls: readonly string[];
}

/** Describes a person (schema.org Person); roles are left out because they belong to episodes. */
export function personGraph(
  { slug, name, otherNames, urls }: DescribedPerson,
  address: SiteAddress,
): JsonLdNode[] {
  const { routes, whole } = createAbsoluteRoutes(address);
  const url = whole(routes.person(slug));
  const node = omitUnknown({
    '@type': 'Person',
    '@id': `${url}#person`,
    url,
    name,
    alternateName: otherNames,
    sameAs: urls,
  });
  const steps = [
    ['Home', whole(routes.home())],
    ['People', whole(routes.people())],
    [name, url],
  ] as const;
  return [node, breadcrumbs(steps)];
}
