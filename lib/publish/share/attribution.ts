import { quoteText } from '@/lib/core/marks/quote-text';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import type { SharedMoment } from './shared-moment';

/** Puts text on one line, as every format but HTML needs it. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The moment's words, in quotation marks if someone said them; inner marks stay as written. */
export function quotedWords({ words, kind }: SharedMoment): string {
  const line = onOneLine(words);
  return kind === 'summary' ? line : quoteText(line);
}

/**
 * The source of a moment: show, episode and clock, as far as known.
 * @example placeName(moment) // "Test Show: Pilot, 12:52"
 */
export function placeName({ show, title, startMs }: SharedMoment): string {
  const episode = onOneLine(show === null ? title : `${show}: ${title}`);
  return startMs === null ? episode : `${episode}, ${formatTimecode(startMs)}`;
}

/** The note that words come from an AI-written summary; null if they do not, or it is unknown. */
export function provenanceNote({ kind, byAi }: SharedMoment): string | null {
  if (!byAi || kind === 'transcript') return null;
  return kind === 'quote' ? 'Quoted from an AI-written summary.' : 'From an AI-written summary.';
}
