import { createRoutes, type SiteAddress } from '@/lib/core/links/routes';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { embedCode } from './embed-code';
import { EMBED_WIDTH, embedHeight } from './embed-size';
import { embedTitle, embedWords } from './embed-words';

/** A response of type "rich" (oEmbed 1.0, section 2.3.4.4). */
export interface RichEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

interface EmbedSite {
  readonly name: string;
  /** Includes an origin: oEmbed has absolute URLs only. */
  readonly address: SiteAddress;
  /** Size of the quote's card in pixels; null if it has none. */
  readonly card: { readonly width: number; readonly height: number } | null;
}

/** Describes the embed of a quote (oEmbed). */
export function describeEmbed(quote: Quote, episode: Episode, { name, address, card }: EmbedSite): RichEmbed {
  const routes = createRoutes(address.base);
  const whole = (path: string): string => `${address.origin}${path}`;
  const title = embedTitle(quote, episode);
  const words = embedWords(quote, episode, name);
  const picture =
    card === null
      ? {}
      : {
          thumbnail_url: whole(routes.quoteCard(quote.id)),
          thumbnail_width: card.width,
          thumbnail_height: card.height,
        };
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(quote.speaker === null ? {} : { author_name: quote.speaker }),
    provider_name: name,
    provider_url: whole(routes.home()),
    html: embedCode({ url: whole(routes.embed(quote.id)), title, words }),
    width: EMBED_WIDTH,
    height: embedHeight(words),
    ...picture,
  };
}
