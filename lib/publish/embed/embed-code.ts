import { escapeHtml } from '@/lib/publish/share/escape-html';
import { EMBED_WIDTH, type EmbedWords, embedHeight } from './embed-size';

interface EmbedSource {
  /** Absolute URL of the embed. */
  readonly url: string;
  /** The frame's title for screen readers. */
  readonly title: string;
  /** The text of the embed, which determines the height of the frame. */
  readonly words: EmbedWords;
}

/** Renders the HTML that shows a quote on another site: one frame, no script. */
export function embedCode({ url, title, words }: EmbedSource): string {
  const size = `width="${EMBED_WIDTH}" height="${embedHeight(words)}"`;
  return `<iframe src="${escapeHtml(url)}" title="${escapeHtml(title)}" ${size} loading="lazy" style="max-width:100%;border:0"></iframe>`;
}
