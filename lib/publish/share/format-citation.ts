import { quoteText } from '@/lib/core/marks/quote-text';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { onOneLine, provenanceNote } from './attribution';
import type { SharedMoment } from './shared-moment';

/**
 * Formats a moment's source as one plain line: speaker, episode, show, date, clock, address, and the note on AI.
 * @example formatCitation(moment) // "Ada Example, “Pilot”, Test Show (podcast), 2025-06-13, at 12:52, https://example.org/…"
 */
export function formatCitation(moment: SharedMoment): string {
  const { speaker, title, show, date, startMs, url } = moment;
  const parts = [
    speaker,
    quoteText(title),
    show === null ? 'podcast' : `${show} (podcast)`,
    date,
    startMs === null ? null : `at ${formatTimecode(startMs)}`,
    url,
  ];
  const line = onOneLine(parts.filter((part) => part !== null).join(', '));
  const note = provenanceNote(moment);
  return note === null ? line : `${line} (${note.replace(/\.$/, '')})`;
}
