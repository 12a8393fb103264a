import type { SiteAddress } from '@/lib/core/links/routes';
import type { Episode } from '@/lib/core/model/library';
import type { Person } from '@/lib/core/model/summary';
import { type JsonLdNode, withoutUnknown } from './render-json-ld';
import { breadcrumbs, createPlaces } from './site-references';
import { aboutTopics, type DescribedTopic } from './topic-graph';

/** What an episode's page knows besides: what it is about, most of all first, and whose its names are. */
export interface EpisodeContext {
  readonly topics?: readonly Pick<DescribedTopic, 'slug' | 'name'>[];
  /** The names as they are written, with the slugs of their people. */
  readonly people?: ReadonlyMap<string, string> | undefined;
}

/**
 * Describes an episode (schema.org PodcastEpisode): its segments are Clips with offsets in seconds, its summary is an
 * abstract and never a transcript.
 */
export function episodeGraph(
  episode: Episode,
  address: SiteAddress,
  { topics = [], people = new Map() }: EpisodeContext = {},
): JsonLdNode[] {
  const { routes, whole } = createPlaces(address);
  const { meta, sections, timeline } = episode.summary;
  const url = whole(routes.episode(episode.slug));
  const person = ({ name, role }: Person): JsonLdNode => {
    const slug = people.get(name);
    const page = slug === undefined ? null : whole(routes.person(slug));
    return withoutUnknown({
      '@type': 'Person',
      '@id': page === null ? null : `${page}#person`,
      name,
      jobTitle: role,
      url: page,
    });
  };
  const name = meta.title ?? episode.slug;
  const overview = sections.find((section) => section.type === 'overview')?.blocks ?? [];
  const abstract = overview.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])).join(' ');
  const clips = timeline.map(({ id, label, startMs, endMs }) =>
    withoutUnknown({
      '@type': 'Clip',
      name: label,
      startOffset: Math.floor(startMs / 1000),
      endOffset: endMs === null ? null : Math.floor(endMs / 1000),
      url: whole(routes.moment({ episode: episode.slug, anchor: id, startMs })),
    }),
  );
  const node = withoutUnknown({
    '@type': 'PodcastEpisode',
    '@id': `${url}#episode`,
    url,
    name,
    datePublished: meta.date,
    inLanguage: episode.frontMatter.language,
    abstract: abstract === '' ? null : abstract,
    partOfSeries: meta.show === null ? null : { '@type': 'PodcastSeries', name: meta.show },
    author: meta.hosts.map(person),
    actor: meta.guests.map(person),
    about: aboutTopics(topics, address),
    hasPart: clips,
  });
  const steps = [
    ['Home', whole(routes.home())],
    ['Episodes', whole(routes.episodes())],
    [name, url],
  ] as const;
  return [node, breadcrumbs(steps)];
}
