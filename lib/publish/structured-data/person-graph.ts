import type { SiteAddress } from '@/lib/core/links/routes';
import { type JsonLdNode, withoutUnknown } from './render-json-ld';
import { breadcrumbs, createPlaces } from './site-references';

/** What search engines are told of a person. */
export interface DescribedPerson {
  readonly slug: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Their pages elsewhere, http or https. */
  readonly urls: readonly string[];
}

/** Describes a person (schema.org Person); roles are left out, for they belong to the episodes. */
export function personGraph(
  { slug, name, otherNames, urls }: DescribedPerson,
  address: SiteAddress,
): JsonLdNode[] {
  const { routes, whole } = createPlaces(address);
  const url = whole(routes.person(slug));
  const node = withoutUnknown({
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
