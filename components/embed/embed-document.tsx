import { languageOf, OUR_WORDS } from '@/components/site/language-of';
import { createRoutes, type SiteAddress } from '@/lib/core/links/routes';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { formatDuration, formatSpokenTime, formatTimecode } from '@/lib/core/time/format-timecode';
import { isLongQuote, scrollsInEmbed } from '@/lib/publish/embed/embed-size';
import { embedTitle, embedWords } from '@/lib/publish/embed/embed-words';

interface EmbedDocumentProps {
  readonly episode: Episode;
  readonly quote: Quote;
  readonly siteName: string;
  readonly address: SiteAddress;
  readonly stylesheet: string;
  readonly policy: string;
}

/** A quote as a complete document for frames on other sites; its links open the moment in a new tab. */
export function EmbedDocument(props: EmbedDocumentProps) {
  const { episode, quote, siteName, address, stylesheet, policy } = props;
  const routes = createRoutes(address.base);
  const words = embedWords(quote, episode, siteName);
  const { lang = 'en', dir } = languageOf(episode);
  return (
    <html lang={lang} dir={dir}>
      {/* biome-ignore lint/style/noHeadElement: the document is no page of Next's */}
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${embedTitle(quote, episode)} · ${siteName}`}</title>
        <meta name="description" content={quoteText(quote.text)} />
        <meta name="robots" content="noindex" />
        {address.origin !== '' && (
          <link rel="canonical" href={`${address.origin}${routes.quote(quote.id)}`} />
        )}
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <main>
          <h1 className="unseen" {...OUR_WORDS}>
            {quote.speaker === null ? 'A quote' : `A quote by ${quote.speaker}`}
          </h1>
          <figure>
            <blockquote
              className={isLongQuote(quote.text) ? 'long' : undefined}
              // The longest quotes scroll, and must be scrollable by keyboard, too.
              tabIndex={scrollsInEmbed(words) ? 0 : undefined}
            >
              <p>{quote.text}</p>
            </blockquote>
            <EmbedCaption {...props} />
          </figure>
        </main>
      </body>
    </html>
  );
}

function EmbedCaption({ episode, quote, siteName, address }: EmbedDocumentProps) {
  const routes = createRoutes(address.base);
  const { id, speaker, startMs } = quote;
  const moment = routes.moment({ episode: episode.slug, anchor: id, startMs });
  const outside = { target: '_blank', rel: 'noopener' };
  return (
    <figcaption>
      <p className="who">
        {speaker !== null && <cite>{speaker}</cite>}
        <a href={moment} className="clock" {...outside}>
          {startMs === null ? (
            <span {...OUR_WORDS}>Read it in context</span>
          ) : (
            <>
              <time dateTime={formatDuration(startMs)}>{formatTimecode(startMs)}</time>
              <span className="unseen">, go to {formatSpokenTime(startMs)}</span>
            </>
          )}
        </a>
      </p>
      <p className="source">{embedWords(quote, episode, siteName).source}</p>
      <p className="source" {...OUR_WORDS}>
        {episode.frontMatter.source?.kind === 'ai-summary' && 'Quoted from an AI-written summary · '}
        <a href={routes.quote(id)} {...outside}>
          {siteName}
        </a>
      </p>
    </figcaption>
  );
}
