import { Fragment } from 'react';
import { ClockLink } from '@/components/moment/clock-link';
import { FormerIds } from '@/components/moment/former-ids';
import { LinkedText } from '@/components/moment/linked-text';
import { ShareLink } from '@/components/moment/share-link';
import { routes } from '@/components/site/site-routes';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { Point } from '@/lib/core/model/summary';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { blockKey } from './block-key';
import { BlockView, type EpisodeScope } from './block-view';
import { HeadingRow } from './heading-row';

interface PointViewProps {
  readonly point: Point;
  readonly scope: EpisodeScope;
  readonly heading: 'h3' | 'h4';
}

/** A titled item of a section, with its times in the rail. */
export function PointView({ point, scope, heading: Heading }: PointViewProps) {
  const firstMs = point.timesMs[0] ?? null;
  const place = { episode: scope.episode, anchor: point.id, startMs: firstMs };
  return (
    <section id={point.id} data-moment data-start={point.timesMs[0]} className="moment span mt-8">
      <FormerIds ids={scope.formerIds.get(point.id)} />
      {(point.timesMs.length > 0 || point.title === null) && (
        <p className="rail flex gap-3 text-small md:flex-col md:gap-0">
          {point.timesMs.map((startMs, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a time may be written twice.
            <Fragment key={i}>
              {i > 0 && ' '}
              <ClockLink episode={scope.episode} anchor={point.id} startMs={startMs} />
            </Fragment>
          ))}
          {point.title === null && (
            <span className="actions">
              <ShareLink path={routes.moment(place)} of="this point" />
            </span>
          )}
        </p>
      )}
      {point.title !== null && (
        <HeadingRow
          place={place}
          isPlayable={scope.isPlayable}
          of={
            firstMs === null
              ? `the point ${quoteText(point.title ?? '')}`
              : `the point at ${formatTimecode(firstMs)}`
          }
        >
          <Heading className="font-semibold">
            <LinkedText text={point.title} links={point.links} />
          </Heading>
        </HeadingRow>
      )}
      {point.blocks.map((block) => (
        <BlockView key={blockKey(block)} block={block} scope={scope} />
      ))}
    </section>
  );
}
