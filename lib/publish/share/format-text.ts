import { onOneLine, placeName, provenanceNote, quotedWords } from './attribution';
import type { SharedMoment } from './shared-moment';

/** Formats a moment as plain text: words and speaker, source, link, and the note on AI, one per line. Unknown facts are left out. */
export function formatText(moment: SharedMoment): string {
  const { speaker, url } = moment;
  const words = speaker === null ? quotedWords(moment) : `${quotedWords(moment)} — ${onOneLine(speaker)}`;
  return [words, placeName(moment), url, provenanceNote(moment)].filter((line) => line !== null).join('\n');
}
