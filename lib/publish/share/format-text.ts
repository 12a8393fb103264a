import { onOneLine, placeName, provenanceNote, quotedWords } from './attribution';
import type { SharedMoment } from './shared-moment';

/**
 * Formats a moment as plain text: words and speaker, place, link, and the note on AI, a line each. What is not known is
 * left out.
 */
export function formatText(moment: SharedMoment): string {
  const { speaker, url } = moment;
  const said = speaker === null ? quotedWords(moment) : `${quotedWords(moment)} — ${onOneLine(speaker)}`;
  return [said, placeName(moment), url, provenanceNote(moment)].filter((line) => line !== null).join('\n');
}
