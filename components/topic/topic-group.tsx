import type { NameSlugs } from '@/components/moment/person-name';
import { TopicMoment } from '@/components/moment/topic-moment';
import { languageOf, rtlAttribute } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import type { Episode } from '@/lib/core/model/library';
import { formatDay } from '@/lib/core/time/format-day';
import { countOf } from '@/lib/core/words/count-of';
import type { Topic } from '@/lib/derive/topics/list-topics';
import type { EpisodeGroup } from '@/lib/derive/topics/topic-pages';

interface TopicGroupProps {
  readonly group: EpisodeGroup;
  readonly episode: Episode;
  readonly topic: Topic;
  readonly people: NameSlugs | undefined;
}

/** The moments of one episode about a topic, sorted by time. */
export function TopicGroup({ group, episode, topic, people }: TopicGroupProps) {
  const { meta } = episode.summary;
  return (
    <section className="span mt-14" {...rtlAttribute(languageOf(episode))}>
      <header className="mb-4">
        <p className="label">
          {[meta.show, meta.date === null ? null : formatDay(meta.date)].filter(Boolean).join(' · ')}
        </p>
        <h2 className="mt-1 font-serif text-lead text-balance" {...languageOf(episode)}>
          <a href={routes.episode(episode.slug)} className="quiet-link decoration-transparent">
            {meta.title ?? episode.slug}
          </a>
        </h2>
      </header>
      <ol className="span">
        {group.moments.map((topical) => (
          <TopicMoment
            key={topical.moment.id}
            topical={topical}
            episode={episode}
            topic={topic.slug}
            people={people}
          />
        ))}
      </ol>
      {group.more > 0 && (
        <p className="text-small">
          <a
            href={routes.search(`topic:"${topic.name}" episode:${episode.slug}`)}
            className="quiet-link unprinted"
          >
            {countOf(group.more, 'more moment')} of this episode
          </a>
        </p>
      )}
    </section>
  );
}
