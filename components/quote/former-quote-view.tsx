import { languageOf, OUR_WORDS } from '@/components/site/language-of';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';

interface FormerQuoteViewProps {
  readonly episode: Episode;
  /** The present quote; null if its words are not a quote any more. */
  readonly quote: Quote | null;
  readonly href: string;
}

/** The page at a quote's old address: it redirects without a script and also has a link. */
export function FormerQuoteView({ episode, quote, href }: FormerQuoteViewProps) {
  return (
    <main id="content" className="leaf pt-14 md:pt-24">
      {/* React moves it to the head. */}
      <meta httpEquiv="refresh" content={`0; url=${href}`} />
      <h1 {...OUR_WORDS} className="font-serif text-title">
        This quote has moved
      </h1>
      <p className="mt-6" {...languageOf(episode)}>
        <a href={href} className="quiet-link">
          {quote === null ? (episode.summary.meta.title ?? episode.slug) : quoteText(quote.text)}
        </a>
      </p>
    </main>
  );
}
