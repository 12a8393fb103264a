import type { SiteAddress } from '@/lib/core/links/routes';
import { safeUrl } from '@/lib/core/links/safe-url';
import type { LibraryFile } from '@/lib/core/model/library';
import { type JsonLdNode, withoutUnknown } from './render-json-ld';
import { breadcrumbs, createPlaces } from './site-references';

/** What structured data says of a topic of library.yaml. */
export interface DescribedTopic {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly note: string | null;
  readonly links: NonNullable<NonNullable<LibraryFile['topics']>[number]['links']>;
}

/** Describes a topic (schema.org DefinedTerm in the DefinedTermSet of the site's topics). */
export function topicGraph(topic: DescribedTopic, site: string, address: SiteAddress): JsonLdNode[] {
  const { routes, whole } = createPlaces(address);
  const url = whole(routes.topic(topic.slug));
  const list = whole(routes.topics());
  const node = withoutUnknown({
    '@type': 'DefinedTerm',
    '@id': `${url}#topic`,
    url,
    name: topic.name,
    alternateName: topic.aliases,
    description: topic.note,
    sameAs: topic.links.flatMap((link) => safeUrl(typeof link === 'string' ? link : link.url) ?? []),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': `${list}#topics`,
      url: list,
      name: `Topics of ${site}`,
    },
  });
  const steps = [
    ['Home', whole(routes.home())],
    ['Topics', list],
    [topic.name, url],
  ] as const;
  return [node, breadcrumbs(steps)];
}

/** What an episode is about, for its own graph. */
export function aboutTopics(
  topics: readonly Pick<DescribedTopic, 'slug' | 'name'>[],
  address: SiteAddress,
): JsonLdNode[] {
  const { routes, whole } = createPlaces(address);
  return topics.map(({ slug, name }) => {
    const url = whole(routes.topic(slug));
    return { '@type': 'DefinedTerm', '@id': `${url}#topic`, url, name };
  });
}
