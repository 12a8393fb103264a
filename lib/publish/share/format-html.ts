import { onOneLine, placeName, provenanceNote, quotedWords } from './attribution';
import { escapeHtml } from './escape-html';
import type { SharedMoment } from './shared-moment';

/**
 * Formats a moment as HTML to paste into a document or a page: a block quote that cites its source, then the linked attribution and
 * the note on AI. Each part has its own text direction.
 */
export function formatHtml(moment: SharedMoment): string {
  const { speaker, url } = moment;
  const note = provenanceNote(moment);
  const who = speaker === null ? '' : `<bdi>${escapeHtml(onOneLine(speaker))}</bdi>, `;
  const place = `<a href="${escapeHtml(url)}"><cite><bdi>${escapeHtml(placeName(moment))}</bdi></cite></a>`;
  return [
    `<blockquote cite="${escapeHtml(url)}"><p dir="auto">${escapeHtml(quotedWords(moment))}</p></blockquote>`,
    `<p>— ${who}${place}</p>`,
    note === null ? '' : `<p><small>${note}</small></p>`,
  ].join('');
}
