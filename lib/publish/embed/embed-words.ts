import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import type { EmbedWords } from './embed-size';

/** The title of an embed: "Ada Example in The Pilot". */
export function embedTitle({ speaker }: Quote, { slug, summary }: Episode): string {
  const title = summary.meta.title ?? slug;
  return speaker === null ? `A moment of ${title}` : `${speaker} in ${title}`;
}

/** The texts of a quote's embed; `site` is the site's name. */
export function embedWords({ text }: Quote, { slug, summary }: Episode, site: string): EmbedWords {
  const { show, title } = summary.meta;
  const source = show === null ? (title ?? slug) : `${show}: ${title ?? slug}`;
  return { quote: text, source, site };
}
