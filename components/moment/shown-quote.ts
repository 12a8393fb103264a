import { languageOf } from '@/components/site/language-of';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import type { NameSlugs } from './person-name';

/** A quote with everything shown outside its episode; search results have less of it than the library. */
export interface ShownQuote {
  readonly id: string;
  /** Exactly as written. */
  readonly text: string;
  readonly speaker: string | null;
  readonly rest?: string | null;
  readonly startMs: number | null;
  readonly endMs?: number | null;
  readonly hasPage: boolean;
  readonly people?: NameSlugs | undefined;
  /** The episode's slug and title. */
  readonly episode: string;
  readonly title: string;
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
}

/** Builds a shown quote from a quote and its episode. */
export function toShownQuote(quote: Quote, episode: Episode, people?: NameSlugs): ShownQuote {
  const { id, text, speaker, rest, startMs, endMs, withoutPage } = quote;
  return {
    ...{ id, text, speaker, rest, startMs, endMs },
    hasPage: withoutPage !== true,
    people,
    episode: episode.slug,
    title: episode.summary.meta.title ?? episode.slug,
    ...languageOf(episode),
  };
}
