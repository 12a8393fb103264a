import { MoreOf } from '@/components/site/more-of';
import { routes } from '@/components/site/site-routes';
import type { TopicCount } from '@/lib/derive/topics/index-topics';

const MAX_TOPICS = 24;

/** The topics a person speaks about, most moments first. */
export function PersonTopics({ topics }: { topics: readonly TopicCount[] }) {
  if (topics.length === 0) return null;
  return (
    <section className="mt-14">
      <h2 className="label mb-2">Speaks about</h2>
      <TopicNames topics={topics.slice(0, MAX_TOPICS)} />
      <MoreOf count={topics.length - MAX_TOPICS}>
        <TopicNames topics={topics.slice(MAX_TOPICS)} />
      </MoreOf>
    </section>
  );
}

function TopicNames({ topics }: { topics: readonly TopicCount[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {topics.map(({ topic, moments }) => (
        <li key={topic.slug}>
          <a href={routes.topic(topic.slug)} className="quiet-link inline-block min-h-6">
            <bdi>{topic.name}</bdi>
          </a>{' '}
          <span className="text-note text-soft tabular-nums">
            {moments}
            <span className="sr-only"> {moments === 1 ? 'moment' : 'moments'}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
