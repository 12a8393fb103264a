import { ClockLink } from '@/components/moment/clock-link';
import type { Point } from '@/lib/model/summary';
import { blockKey } from './block-key';
import { BlockView, type EpisodeScope } from './block-view';

/** A titled item of a discussion, its own times in the rail. */
export function PointView({ point, scope }: { point: Point; scope: EpisodeScope }) {
  return (
    <section id={point.id} data-moment data-start={point.timesMs[0]} className="moment span mt-8">
      {point.timesMs.length > 0 && (
        <p className="rail flex gap-3 text-small md:flex-col md:gap-0">
          {point.timesMs.map((startMs) => (
            <ClockLink key={startMs} episode={scope.episode} anchor={point.id} startMs={startMs} />
          ))}
        </p>
      )}
      {point.title !== null && <h4 className="font-semibold">{point.title}</h4>}
      {point.blocks.map((block) => (
        <BlockView key={blockKey(block)} block={block} scope={scope} />
      ))}
    </section>
  );
}
