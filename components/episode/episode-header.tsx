import { AppLinks } from '@/components/moment/app-links';
import type { NameSlugs } from '@/components/person/person-name';
import { ShowName } from '@/components/show/show-name';
import { formatDay } from '@/components/site/format-day';
import type { AppTarget } from '@/lib/links/list-apps';
import type { Episode } from '@/lib/model/library';
import type { TopicCount } from '@/lib/topics/index-topics';
import { OUR_WORDS } from './language-of';
import { PeopleLine } from './people-line';
import { TopicsLine } from './topics-line';

interface EpisodeHeaderProps {
  readonly episode: Episode;
  readonly apps: readonly AppTarget[];
  readonly topics: readonly TopicCount[];
  readonly people?: NameSlugs | undefined;
  readonly showAddress: string | null;
}

/** Show, title, day and people of an episode, and where it can be heard. */
export function EpisodeHeader({ episode, apps, topics, people, showAddress }: EpisodeHeaderProps) {
  const { meta } = episode.summary;
  return (
    <header className="wide pt-12 pb-8 md:pt-20">
      <p className="label">
        <ShowName name={meta.show} address={showAddress} />
        {meta.show !== null && (meta.date ?? meta.dateText) !== null && ' · '}
        {meta.date === null ? meta.dateText : <time dateTime={meta.date}>{formatDay(meta.date)}</time>}
      </p>
      <h1 className="mt-4 mb-8 font-serif text-display text-balance">{meta.title ?? episode.slug}</h1>
      {episode.frontMatter.draft === true && (
        <p {...OUR_WORDS} className="label mb-6">
          Draft, not published
        </p>
      )}
      <PeopleLine meta={meta} people={people} />
      <TopicsLine topics={topics} />
      {apps.length > 0 && (
        <div {...OUR_WORDS} className="mt-6">
          <AppLinks apps={apps} startMs={null} />
        </div>
      )}
    </header>
  );
}
