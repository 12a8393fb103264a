import type { ReactNode } from 'react';
import { ClockLink } from '@/components/moment/clock-link';
import { languageOf } from '@/components/site/language-of';
import { MoreOf } from '@/components/site/more-of';
import { routes } from '@/components/site/site-routes';
import type { Episode } from '@/lib/core/model/library';
import { formatDay } from '@/lib/core/time/format-day';
import type { TopicalMoment } from '@/lib/derive/topics/gather-mentions';
import type { TopicDigest } from '@/lib/derive/topics/topic-pages';

const SPEAKERS = 8;
const COMPANIONS = 14;

interface TopicFactsProps {
  readonly digest: TopicDigest;
  readonly episodes: ReadonlyMap<string, Episode>;
  /** On later pages the address of the page with the full lists, which may be longer than the page itself; null on the first. */
  readonly firstPage: string | null;
}

/** In the margin: the first and last mention of a topic, its speakers, and topics mentioned with it. */
export function TopicFacts({ digest, episodes, firstPage }: TopicFactsProps) {
  const { first, last, speakers, companions } = digest;
  if (first === null && speakers.length === 0 && companions.length === 0) return null;
  return (
    <aside aria-label="At a glance" className="margin mt-10 grid content-start gap-8 text-small wide:mt-14">
      {first !== null && last !== null && (
        <Fact title={first === last ? 'Mentioned' : 'First and last mention'}>
          <ul className="grid gap-2">
            {[first, ...(first === last ? [] : [last])].map((topical) => (
              <li key={topical.moment.id}>
                <Mention topical={topical} episode={episodes.get(topical.moment.episode)} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {speakers.length > 0 && (
        <Fact title="Who talks about it">
          <Speakers of={speakers.slice(0, SPEAKERS)} />
          <MoreOf count={speakers.length - SPEAKERS} at={firstPage}>
            <Speakers of={speakers.slice(SPEAKERS)} />
          </MoreOf>
        </Fact>
      )}
      {companions.length > 0 && (
        <Fact title="Often mentioned with it">
          <Companions of={companions.slice(0, COMPANIONS)} />
          <MoreOf count={companions.length - COMPANIONS} at={firstPage}>
            <Companions of={companions.slice(COMPANIONS)} />
          </MoreOf>
        </Fact>
      )}
    </aside>
  );
}

function Speakers({ of }: { of: TopicDigest['speakers'] }) {
  return (
    <ul className="grid gap-1">
      {of.map(({ name, slug, moments }) => (
        <li key={slug ?? `name ${name}`}>
          {slug === null ? (
            <bdi>{name}</bdi>
          ) : (
            <a href={routes.person(slug)} className="quiet-link inline-block min-h-6 min-w-6 leading-6">
              <bdi>{name}</bdi>
            </a>
          )}{' '}
          <Count of={moments} />
        </li>
      ))}
    </ul>
  );
}

function Companions({ of }: { of: TopicDigest['companions'] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {of.map(({ topic, moments }) => (
        <li key={topic.slug}>
          <a href={routes.topic(topic.slug)} className="quiet-link inline-block min-h-6 min-w-6 leading-6">
            <bdi>{topic.name}</bdi>
          </a>{' '}
          <Count of={moments} />
        </li>
      ))}
    </ul>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="label mb-2">{title}</h2>
      {children}
    </section>
  );
}

function Count({ of }: { of: number }) {
  return (
    <span className="text-soft tabular-nums">
      {of}
      <span className="sr-only"> {of === 1 ? 'moment' : 'moments'}</span>
    </span>
  );
}

function Mention({ topical, episode }: { topical: TopicalMoment; episode: Episode | undefined }) {
  const { id, kind, startMs } = topical.moment;
  if (episode === undefined) return null;
  const { title, date } = episode.summary.meta;
  const anchor = kind === 'episode' ? null : id;
  return (
    <>
      {startMs === null ? (
        <a
          href={routes.moment({ episode: episode.slug, anchor, startMs })}
          className="quiet-link inline-block min-h-6 leading-6"
          {...languageOf(episode)}
        >
          {title ?? episode.slug}
        </a>
      ) : (
        <>
          <ClockLink episode={episode.slug} anchor={anchor} startMs={startMs} />{' '}
          <span {...languageOf(episode)}>{title ?? episode.slug}</span>
        </>
      )}
      {date !== null && <span className="text-soft">, {formatDay(date)}</span>}
    </>
  );
}
