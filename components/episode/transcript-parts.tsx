import { OUR_WORDS } from '@/components/site/language-of';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import type { Segment } from '@/lib/derive/episode-map/list-segments';

const MIN_PARTS = 4;

/** The anchor of a segment in the transcript; the segment's own id is on its row in the summary. */
export function partAnchor(segment: Segment): string {
  return `said-${segment.id}`;
}

/** A folded list of links to the parts of a long transcript. */
export function TranscriptParts({ parts }: { parts: readonly Segment[] }) {
  if (parts.length < MIN_PARTS) return null;
  return (
    <details className="transcript-parts unprinted mt-2 text-small">
      <summary {...OUR_WORDS}>In {parts.length} parts</summary>
      <nav aria-label="Parts of the transcript">
        <ol>
          {parts.map((segment) => (
            <li key={segment.id}>
              <a href={`#${partAnchor(segment)}`}>
                <span className="text-signal tabular-nums">{formatTimecode(segment.startMs)}</span>{' '}
                {segment.label}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
