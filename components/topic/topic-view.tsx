import { isPlayable } from '@/components/moment/is-playable';
import type { NameSlugs } from '@/components/moment/person-name';
import { PrintedAddress } from '@/components/moment/printed-address';
import { JsonLd } from '@/components/site/json-ld';
import { PageLinks } from '@/components/site/page-links';
import { routes } from '@/components/site/site-routes';
import { safeUrl } from '@/lib/core/links/safe-url';
import type { Episode } from '@/lib/core/model/library';
import { countOf } from '@/lib/core/words/count-of';
import type { TopicRecord } from '@/lib/derive/topics/index-topics';
import type { EpisodeGroup, TopicDigest } from '@/lib/derive/topics/topic-pages';
import type { JsonLdNode } from '@/lib/publish/structured-data/render-json-ld';
import { TopicFacts } from './topic-facts';
import { TopicGroup } from './topic-group';

interface TopicViewProps {
  readonly graph?: readonly JsonLdNode[];
  readonly record: TopicRecord;
  readonly pages: readonly (readonly EpisodeGroup[])[];
  readonly digest: TopicDigest;
  readonly episodes: ReadonlyMap<string, Episode>;
  /** Per episode the names that have a page. */
  readonly people?: ReadonlyMap<string, NameSlugs>;
  /** From 1. */
  readonly page?: number;
}

/** A topic's page and its structured data. */
export function TopicView({ graph = [], ...shown }: TopicViewProps) {
  return (
    <>
      <JsonLd nodes={graph} />
      <TopicMain {...shown} />
    </>
  );
}

/** What the topic is, where it is spoken of, by whom, and beside what. */
function TopicMain({ record, pages, digest, episodes, people, page = 1 }: TopicViewProps) {
  const { topic } = record;
  const groups = pages[page - 1] ?? [];
  return (
    <main id="content" className="leaf pt-12 md:pt-20" data-topic={topic.slug}>
      <header className="wide">
        <p className="label">
          <a href={routes.topics()} className="quiet-link decoration-transparent">
            Topics
          </a>
          {` · ${topic.kind}`}
        </p>
        <h1 className="mt-3 font-serif text-display text-balance">
          <bdi>{topic.name}</bdi>
        </h1>
        {topic.note !== null && (
          <p className="mt-4 max-w-[40rem] font-serif text-lead">
            <bdi>{topic.note}</bdi>
          </p>
        )}
        <TopicLinks links={topic.links} />
        <p className="text-small text-soft">
          <PrintedAddress path={routes.topic(topic.slug, page)} before="To read and share: " />
        </p>
      </header>
      <div className="wide">
        <p className="mt-4 text-small text-soft">
          {record.moments === 0
            ? 'No episode mentions it yet.'
            : `${countOf(record.moments, 'moment')} in ${countOf(record.episodes.length, 'episode')}`}
          {pages.length > 1 && `, page ${page} of ${pages.length}`}
        </p>
        <PlayThese groups={groups} episodes={episodes} />
      </div>
      <TopicFacts
        digest={digest}
        episodes={episodes}
        firstPage={page === 1 ? null : routes.topic(topic.slug)}
      />
      {groups.map((group) => {
        const episode = episodes.get(group.episode);
        return episode === undefined ? null : (
          <TopicGroup
            key={group.episode}
            group={group}
            episode={episode}
            topic={topic}
            people={people?.get(group.episode)}
          />
        );
      })}
      <PageLinks page={page} pages={pages.length} addressOf={(n) => routes.topic(topic.slug, n)} />
    </main>
  );
}

function TopicLinks({ links }: Pick<TopicRecord['topic'], 'links'>) {
  const safe = links.flatMap((link) => {
    const { name, url } = typeof link === 'string' ? { name: link, url: link } : link;
    const href = safeUrl(url);
    return href === null ? [] : [{ name, href }];
  });
  if (safe.length === 0) return null;
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-small">
      {safe.map(({ name, href }) => (
        <li key={href}>
          <a href={href} rel="noreferrer" className="quiet-link">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Where a recording can be played: all moments of the page, one behind the other. */
function PlayThese({
  groups,
  episodes,
}: { groups: readonly EpisodeGroup[] } & Pick<TopicViewProps, 'episodes'>) {
  const playable = groups.some(({ episode, moments }) => {
    const of = episodes.get(episode);
    return of !== undefined && isPlayable(of) && moments.some(({ moment }) => moment.startMs !== null);
  });
  if (!playable) return null;
  return (
    <button
      type="button"
      data-play-moments=""
      className="scripted unprinted quiet-link mt-4 min-h-6 cursor-pointer font-semibold decoration-signal text-small"
    >
      Play these moments
    </button>
  );
}
