import type { ReactNode } from 'react';
import { type languageAttributes, rtlAttribute } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import { formatShortDay } from '@/lib/core/time/format-day';

interface QuoteGroupFrameProps {
  readonly slug: string;
  readonly title: string;
  readonly show: string | null;
  readonly date: string | null;
  readonly heading: 'h2' | 'h3';
  /** What sharing needs to know of the episode (share-facts.ts). */
  readonly facts: Readonly<Record<string, string | number | undefined>>;
  readonly language: ReturnType<typeof languageAttributes>;
  readonly children: ReactNode;
}

/** Quotes of one episode under its title and date. */
export function QuoteGroupFrame(props: QuoteGroupFrameProps) {
  const { slug, title, show, date, heading: Heading, facts, language, children } = props;
  return (
    <section className="quote-group" data-episode-quotes={slug} {...facts} {...rtlAttribute(language)}>
      <p className="rail text-note text-soft">
        {date === null ? null : <time dateTime={date}>{formatShortDay(date)}</time>}
      </p>
      <Heading className="quote-source text-small">
        {show === null ? null : <span className="text-soft">{`${show}: `}</span>}
        <a href={routes.episode(slug)} className="quiet-link font-semibold">
          <bdi {...language}>{title}</bdi>
        </a>
      </Heading>
      {children}
    </section>
  );
}
