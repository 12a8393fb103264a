import { ClockLink } from '@/components/moment/clock-link';
import type { TimelineRow } from '@/lib/model/summary';

/** The segments of a recording in the order their author gave, each with its clock. */
export function TimelineList({ rows, episode }: { rows: readonly TimelineRow[]; episode: string }) {
  return (
    <ol className="span mt-6">
      {rows.map((row) => (
        <li key={row.id} id={row.id} data-moment data-start={row.startMs} className="moment span py-2.5">
          <p className="rail text-small">
            <ClockLink episode={episode} anchor={row.id} startMs={row.startMs} />
          </p>
          <p>{row.label}</p>
        </li>
      ))}
    </ol>
  );
}
