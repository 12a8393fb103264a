import { ClockLink } from '@/components/moment/clock-link';
import { FormerIds } from '@/components/moment/former-ids';
import { PlayButton } from '@/components/moment/play-button';
import { ShareLink } from '@/components/moment/share-link';
import { routes } from '@/components/site/site-routes';
import type { FormerId } from '@/lib/core/model/ledger';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import type { Segment } from '@/lib/derive/episode-map/list-segments';

interface TimelineListProps {
  readonly rows: readonly Segment[];
  readonly episode: string;
  readonly formerIds: ReadonlyMap<string, readonly FormerId[]>;
  readonly isPlayable: boolean;
}

/** The segments of a recording in source order, each with its clock. */
export function TimelineList({ rows, episode, formerIds, isPlayable }: TimelineListProps) {
  return (
    <ol data-segments="" className="span mt-6">
      {rows.map((row) => (
        <li key={row.id} id={row.id} data-moment data-start={row.startMs} className="moment span py-2.5">
          <FormerIds ids={formerIds.get(row.id)} />
          <p className="rail text-small">
            <ClockLink episode={episode} anchor={row.id} startMs={row.startMs} />
          </p>
          <p>
            <span data-label="">{row.label}</span>{' '}
            <span className="actions ms-2 inline-flex gap-4">
              {isPlayable && <PlayButton startMs={row.startMs} />}
              <ShareLink
                path={routes.moment({ episode, anchor: row.id, startMs: row.startMs })}
                of={`the segment at ${formatTimecode(row.startMs)}`}
              />
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
