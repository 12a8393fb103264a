import { AppLinks } from '@/components/moment/app-links';
import { PlacedText } from '@/components/moment/linked-text';
import { OwnLinks } from '@/components/moment/own-links';
import { type NameSlugs, PersonName } from '@/components/moment/person-name';
import { playableRecordings } from '@/components/moment/player-facts';
import { PrintedAddress } from '@/components/moment/printed-address';
import { ShowName } from '@/components/moment/show-name';
import { OUR_WORDS } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import type { AppTarget } from '@/lib/core/links/list-episode-apps';
import { safeUrl } from '@/lib/core/links/safe-url';
import type { Episode } from '@/lib/core/model/library';
import type { SummaryMeta } from '@/lib/core/model/summary';
import { formatDay } from '@/lib/core/time/format-day';
import { isPlainDay } from '@/lib/core/time/parse-day';
import { placeLinks } from '@/lib/derive/page/place-links';
import type { TopicCount } from '@/lib/derive/topics/index-topics';
import { TopicsLine } from './topics-line';

interface EpisodeHeaderProps {
  readonly episode: Episode;
  readonly apps: readonly AppTarget[];
  readonly topics: readonly TopicCount[];
  readonly people?: NameSlugs | undefined;
  readonly showAddress: string | null;
}

/** Show, title, day and people of an episode, and the apps that have it. */
export function EpisodeHeader({ episode, apps, topics, people, showAddress }: EpisodeHeaderProps) {
  const { meta } = episode.summary;
  const { placed, elsewhere } = placeLinks(meta.title ?? '', meta.links);
  const [first] = playableRecordings(apps);
  return (
    <header data-summary="head" className="wide pt-12 pb-8 md:pt-20">
      <p className="label">
        <ShowName name={meta.show} address={showAddress} />
        {meta.show !== null && (meta.date ?? meta.dateText) !== null && ' · '}
        {meta.date === null ? meta.dateText : <time dateTime={meta.date}>{dayText(meta, meta.date)}</time>}
        <HeadFacts meta={meta} />
      </p>
      <h1
        {...(meta.title === null && { 'data-ours': '' })}
        className="mt-4 mb-8 font-serif text-display text-balance"
      >
        <PlacedText text={meta.title ?? episode.slug} placed={placed} />
      </h1>
      {episode.frontMatter.draft === true && (
        <p {...OUR_WORDS} data-ours="" className="label mb-6">
          Draft, not published
        </p>
      )}
      <p {...OUR_WORDS} className="text-small text-soft print:mb-6">
        <PrintedAddress
          path={routes.episode(episode.slug)}
          before="To read and share: "
          after=" · add a time to open it there, as in ?t=12:52"
        />
      </p>
      <PeopleLine meta={meta} people={people} />
      {elsewhere.length > 0 && (
        <p className="mt-3">
          <OwnLinks links={elsewhere} />
        </p>
      )}
      <TopicsLine topics={topics} />
      {apps.length > 0 && (
        <div {...OUR_WORDS} data-ours="" className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
          {first !== undefined && <PlayEpisode isVideo={first.kind === 'youtube'} />}
          <AppLinks apps={apps} startMs={null} />
        </div>
      )}
    </header>
  );
}

/** A day in our form, unless its author wrote more than the day. */
function dayText({ dateText }: SummaryMeta, date: string): string {
  return dateText === null || isPlainDay(dateText) ? formatDay(date) : dateText;
}

/** Loads the player, which resumes where the listener stopped; pauses while it plays. */
function PlayEpisode({ isVideo }: { isVideo: boolean }) {
  return (
    <button
      type="button"
      data-play="episode"
      className="scripted unprinted group min-h-11 cursor-pointer border border-signal px-4 text-signal"
    >
      <PlayFace shape="M0 0v14L11 7z" className="inline-flex group-data-playing:hidden">
        {isVideo ? 'Play the video' : 'Play'}
      </PlayFace>
      <PlayFace shape="M0 0h4v14H0zM7 0h4v14H7z" className="hidden group-data-playing:inline-flex">
        Pause
      </PlayFace>
    </button>
  );
}

/** One of the two faces of the Play button. */
function PlayFace({ shape, className, children }: { shape: string; className: string; children: string }) {
  return (
    <span className={`items-center gap-2.5 ${className}`}>
      <svg width="11" height="14" viewBox="0 0 11 14" aria-hidden="true">
        <path d={shape} fill="currentColor" />
      </svg>
      {children}
    </span>
  );
}

/** The number or kind of document in front of the title, and the length, as written. */
function HeadFacts({ meta }: { meta: SummaryMeta }) {
  const isFirst = meta.show === null && (meta.date ?? meta.dateText) === null;
  const facts = [meta.prefix, meta.duration].filter((fact) => fact !== undefined).join(' · ');
  return facts === '' ? null : <span>{isFirst ? facts : ` · ${facts}`}</span>;
}

/** The address that an author linked to a name, shown by its host. */
function PersonAddress({ url }: { url: string | undefined }) {
  const address = url === undefined ? null : safeUrl(url);
  if (address === null) return null;
  return (
    <span className="text-soft">
      {' · '}
      <a href={address} data-ours="" className="quiet-link">
        {new URL(address).host || address}
      </a>
    </span>
  );
}

/** The people of an episode with their roles as written. */
function PeopleLine({ meta, people }: { meta: SummaryMeta; people?: NameSlugs | undefined }) {
  const groups = [
    { label: meta.guests.length > 1 ? 'Guests' : 'Guest', people: meta.guests },
    { label: meta.hosts.length > 1 ? 'Hosts' : 'Host', people: meta.hosts },
  ];
  return (
    <dl className="grid gap-x-10 gap-y-3 sm:grid-cols-[auto_auto] sm:justify-start">
      {groups
        .filter((group) => group.people.length > 0)
        .map((group) => (
          <div key={group.label}>
            <dt data-ours="" className="label">
              {group.label}
            </dt>
            {group.people.map((person) => (
              <dd key={person.name} className="text-small">
                <PersonName name={person.name} people={people} tall />
                {person.role !== null && <span className="text-soft"> · {person.role}</span>}
                <PersonAddress url={person.url} />
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
