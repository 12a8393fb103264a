import { quoteText } from '@/lib/core/marks/quote-text';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import type { SharedMoment } from './shared-moment';

/** Puts text on one line, as every format but HTML needs it. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The moment's words, between quotation marks where somebody said them; inner marks stay as they are written. */
export function quotedWords({ words, kind }: SharedMoment): string {
  const line = onOneLine(words);
  return kind === 'summary' ? line : quoteText(line);
}

/**
 * Names the place of a moment: show, episode and clock, as far as they are known.
 * @example placeName(moment) // "Test Show: Pilot, 12:52"
 */
export function placeName({ show, title, startMs }: SharedMoment): string {
  const episode = onOneLine(show === null ? title : `${show}: ${title}`);
  return startMs === null ? episode : `${episode}, ${formatTimecode(startMs)}`;
}

/** Says that words come from an AI-written summary; null where they do not, or nobody has said so. */
export function provenanceNote({ kind, byAi }: SharedMoment): string | null {
  if (!byAi || kind === 'transcript') return null;
  return kind === 'quote' ? 'Quoted from an AI-written summary.' : 'From an AI-written summary.';
}
