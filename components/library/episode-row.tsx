import { Fragment } from 'react';
import { MapPicture } from '@/components/map/map-picture';
import { type NameSlugs, PersonName } from '@/components/moment/person-name';
import { languageOf, rtlAttribute } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import type { Episode } from '@/lib/core/model/library';
import { formatShortDay } from '@/lib/core/time/format-day';
import { mapEpisode } from '@/lib/derive/episode-map/map-episode';

interface EpisodeRowProps {
  readonly episode: Episode;
  readonly heading: 'h2' | 'h3';
  readonly people?: NameSlugs | undefined;
}

/** An episode in a short list: date, title, people, and its map. */
export function EpisodeRow({ episode, heading: Heading, people }: EpisodeRowProps) {
  const map = mapEpisode(episode);
  const { meta, sections } = episode.summary;
  const names = [...meta.guests, ...meta.hosts].map((person) => person.name);
  const overview = sections
    .find((section) => section.type === 'overview')
    ?.blocks.find((block) => block.type === 'paragraph');
  return (
    <article className="span border-line border-t py-8" {...rtlAttribute(languageOf(episode))}>
      <p className="rail text-note text-soft md:pt-2">
        {meta.date !== null && <time dateTime={meta.date}>{formatShortDay(meta.date)}</time>}
      </p>
      <div {...languageOf(episode)}>
        {meta.show !== null && <p className="label">{meta.show}</p>}
        <Heading className="mt-2 font-serif text-title">
          <a href={routes.episode(episode.slug)} className="quiet-link decoration-transparent">
            {meta.title ?? episode.slug}
          </a>
        </Heading>
        <p className="mt-2 text-small text-soft">
          {names.map((name, i) => (
            <Fragment key={name}>
              {i > 0 && ', '}
              <PersonName name={name} people={people} />
            </Fragment>
          ))}
        </p>
        {overview !== undefined && <p className="mt-4 line-clamp-3">{overview.text}</p>}
        {map !== null && (
          <div className="mt-6">
            <MapPicture map={map} />
          </div>
        )}
      </div>
    </article>
  );
}
