import { ClockRange } from '@/components/moment/clock-range';
import { FormerIds } from '@/components/moment/former-ids';
import { LinkedText, PlacedText } from '@/components/moment/linked-text';
import { PlayButton } from '@/components/moment/play-button';
import { ShareLink } from '@/components/moment/share-link';
import { routes } from '@/components/site/site-routes';
import type { FormerId } from '@/lib/core/model/ledger';
import type { TimelineRow } from '@/lib/core/model/summary';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import type { Segment } from '@/lib/derive/episode-map/list-segments';
import { placeLinks } from '@/lib/derive/page/place-links';

/** A chapter, or a timeline row with everything its author wrote. */
type Row = Segment & Partial<Pick<TimelineRow, 'endMs' | 'ranged' | 'laterMs' | 'text' | 'links'>>;

interface TimelineListProps {
  readonly rows: readonly Row[];
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
            <ClockRange
              episode={episode}
              anchor={row.id}
              startMs={row.startMs}
              endMs={row.ranged === true ? row.endMs : null}
              laterMs={row.laterMs}
            />
          </p>
          <p>
            <RowText row={row} />{' '}
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

/** Links are in the label, else in the text below it. */
function RowText({ row: { label, text, links } }: { row: Row }) {
  const { placed, elsewhere } = placeLinks(label, links);
  return (
    <>
      <span data-label="">
        <PlacedText text={label} placed={placed} />
      </span>
      {(text !== undefined || elsewhere.length > 0) && ' '}
      {(text !== undefined || elsewhere.length > 0) && (
        <span className="block text-small text-soft">
          <LinkedText text={text ?? ''} links={elsewhere} />
        </span>
      )}
    </>
  );
}
