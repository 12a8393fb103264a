import { ClockLink } from '@/components/moment/clock-link';
import { CopyLink } from '@/components/moment/copy-link';
import { FormerIds } from '@/components/moment/former-ids';
import { routes } from '@/components/site/site-routes';
import type { Segment } from '@/lib/episode-map/list-segments';
import type { FormerId } from '@/lib/model/ledger';
import { formatTimecode } from '@/lib/time/format-timecode';

interface TimelineListProps {
  readonly rows: readonly Segment[];
  readonly episode: string;
  readonly formerIds: ReadonlyMap<string, readonly FormerId[]>;
}

/** The segments of a recording in the order their author gave, each with its clock. */
export function TimelineList({ rows, episode, formerIds }: TimelineListProps) {
  return (
    <ol className="span mt-6">
      {rows.map((row) => (
        <li key={row.id} id={row.id} data-moment data-start={row.startMs} className="moment span py-2.5">
          <FormerIds ids={formerIds.get(row.id)} />
          <p className="rail text-small">
            <ClockLink episode={episode} anchor={row.id} startMs={row.startMs} />
          </p>
          <p>
            {row.label}{' '}
            <span className="actions ms-2">
              <CopyLink
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
