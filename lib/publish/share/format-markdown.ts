import { onOneLine, placeName, provenanceNote, quotedWords } from './attribution';
import type { SharedMoment } from './shared-moment';

/** Formats a moment as Markdown (CommonMark): a block quote that ends with the linked attribution and the note on AI. */
export function formatMarkdown(moment: SharedMoment): string {
  const speaker = moment.speaker === null ? '' : `${escapeMarkdown(moment.speaker)}, `;
  const note = provenanceNote(moment);
  const lines = [
    escapeMarkdown(quotedWords(moment)),
    `— ${speaker}[${escapeMarkdown(placeName(moment))}](${escapeDestination(moment.url)})`,
    ...(note === null ? [] : [`*${note}*`]),
  ];
  return lines.map((line) => `> ${line}`).join('\n>\n');
}

/** Escapes everything CommonMark or GitHub could read as markup; a number or mark at the start would begin a list or heading. */
function escapeMarkdown(text: string): string {
  return onOneLine(text)
    .replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

function escapeDestination(url: string): string {
  return url.replace(/[\s()<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
