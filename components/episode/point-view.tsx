import { ClockLink } from '@/components/moment/clock-link';
import { CopyLink } from '@/components/moment/copy-link';
import { FormerIds } from '@/components/moment/former-ids';
import { routes } from '@/components/site/site-routes';
import type { Point } from '@/lib/model/summary';
import { formatTimecode } from '@/lib/time/format-timecode';
import { blockKey } from './block-key';
import { BlockView, type EpisodeScope } from './block-view';

interface PointViewProps {
  readonly point: Point;
  readonly scope: EpisodeScope;
  readonly heading: 'h3' | 'h4';
}

/** A titled item of a discussion, its own times in the rail. */
export function PointView({ point, scope, heading: Heading }: PointViewProps) {
  const firstMs = point.timesMs[0];
  return (
    <section id={point.id} data-moment data-start={point.timesMs[0]} className="moment span mt-8">
      <FormerIds ids={scope.formerIds.get(point.id)} />
      {point.timesMs.length > 0 && (
        <p className="rail flex gap-3 text-small md:flex-col md:gap-0">
          {point.timesMs.map((startMs) => (
            <ClockLink key={startMs} episode={scope.episode} anchor={point.id} startMs={startMs} />
          ))}
        </p>
      )}
      {point.title !== null && (
        <div className="flex flex-wrap items-baseline gap-x-4">
          <Heading className="font-semibold">{point.title}</Heading>
          {firstMs !== undefined && (
            <span>
              <span className="actions">
                <CopyLink
                  path={routes.moment({ episode: scope.episode, anchor: point.id, startMs: firstMs })}
                  of={`the point at ${formatTimecode(firstMs)}`}
                />
              </span>
            </span>
          )}
        </div>
      )}
      {point.blocks.map((block) => (
        <BlockView key={blockKey(block)} block={block} scope={scope} />
      ))}
    </section>
  );
}
