import { OUR_WORDS } from '@/components/site/language-of';
import { MoreOf } from '@/components/site/more-of';
import { routes } from '@/components/site/site-routes';
import type { TopicCount } from '@/lib/derive/topics/index-topics';

const MAX_TOPICS = 12;

/** The topics of an episode, most moments first; each name links to its topic's page. */
export function TopicsLine({ topics }: { topics: readonly TopicCount[] }) {
  if (topics.length === 0) return null;
  return (
    <div className="mt-6 text-small" data-topics="" data-wakes="map" data-ours="">
      <p {...OUR_WORDS} className="label rtl:text-end">
        Topics
      </p>
      <TopicNames topics={topics.slice(0, MAX_TOPICS)} />
      <MoreOf count={topics.length - MAX_TOPICS}>
        <TopicNames topics={topics.slice(MAX_TOPICS)} />
      </MoreOf>
    </div>
  );
}

function TopicNames({ topics }: { topics: readonly TopicCount[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {topics.map(({ topic, moments }) => (
        <li key={topic.slug}>
          <a
            href={routes.topic(topic.slug)}
            data-lights={topic.slug}
            className="quiet-link inline-block min-h-6 min-w-6 leading-6"
          >
            <bdi>{topic.name}</bdi>
          </a>{' '}
          <span {...OUR_WORDS} className="text-soft tabular-nums">
            {moments}
            <span className="sr-only"> {moments === 1 ? 'moment' : 'moments'}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
