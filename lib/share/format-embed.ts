import { onOneLine } from './attribution';
import { escapeHtml } from './format-html';
import type { SharedMoment } from './shared-moment';

/** Formats the code that shows a quote on another site; `embedUrl` is the whole address of its embed page. */
export function formatEmbed({ speaker, title }: SharedMoment, embedUrl: string): string {
  const name = onOneLine(speaker === null ? `A quote from ${title}` : `A quote by ${speaker}, ${title}`);
  return `<iframe src="${escapeHtml(embedUrl)}" title="${escapeHtml(name)}" width="600" height="320" loading="lazy" frameborder="0"></iframe>`;
}
