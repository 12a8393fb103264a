import { languageAttributes, OUR_WORDS } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import { formatShortDay } from '@/lib/core/time/format-day';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';

interface RelatedEpisodesProps {
  readonly related: readonly { readonly episode: ListedEpisode; readonly why: string }[];
}

/** Episodes about the same topics, each with those topics; nothing if there are none. */
export function RelatedEpisodes({ related }: RelatedEpisodesProps) {
  if (related.length === 0) return null;
  return (
    <section className="span unprinted mt-16">
      <h2 {...OUR_WORDS} className="label mb-3 rtl:text-end">
        Related episodes
      </h2>
      <ol className="span">
        {related.map(({ episode, why }) => (
          <li key={episode.slug} className="span border-line border-t py-4">
            <p {...OUR_WORDS} className="rail text-note text-soft rtl:text-end">
              {episode.date !== null && <time dateTime={episode.date}>{formatShortDay(episode.date)}</time>}
            </p>
            <div>
              <p className="font-serif text-lead">
                <a
                  href={routes.episode(episode.slug)}
                  className="quiet-link decoration-transparent"
                  {...languageAttributes(episode.language)}
                >
                  {episode.title}
                </a>
              </p>
              <p {...OUR_WORDS} className="mt-1 text-small text-soft rtl:text-end">
                {why}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
