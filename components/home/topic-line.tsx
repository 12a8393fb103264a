import { routes } from '@/components/site/site-routes';
import type { TopicCount } from '@/lib/derive/topics/index-topics';

const MAX_TOPICS = 16;

/** The most frequent topics of a site in one line, each with the number of its moments. */
export function TopicLine({ topics }: { topics: readonly TopicCount[] }) {
  const named = topics
    .filter(({ moments }) => moments > 0)
    .sort((a, b) => b.moments - a.moments)
    .slice(0, MAX_TOPICS);
  if (named.length === 0) return null;
  return (
    <section className="span mt-16">
      <h2 className="label mb-3">Topics</h2>
      <ul className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-line border-t pt-4">
        {named.map(({ topic, moments }) => (
          <li key={topic.slug}>
            <a
              href={routes.topic(topic.slug)}
              className="quiet-link font-serif text-lead decoration-transparent"
            >
              <bdi>{topic.name}</bdi>
            </a>{' '}
            <span className="text-note text-soft tabular-nums">
              {moments}
              <span className="sr-only">{moments === 1 ? ' moment' : ' moments'}</span>
            </span>
          </li>
        ))}
        {named.length < topics.length && (
          <li>
            <a href={routes.topics()} className="quiet-link text-small">
              All topics
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
