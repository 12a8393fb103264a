import { ClockLink } from '@/components/moment/clock-link';
import { languageAttributes, OUR_WORDS } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { Moment } from '@/lib/core/model/moment';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';

export interface RelatedMomentsProps {
  readonly related: readonly {
    readonly moment: Moment;
    readonly episode: ListedEpisode;
    readonly why: string;
  }[];
  /** The episode of this page. */
  readonly here: string;
}

/** Moments elsewhere about the same topics, each with those topics; nothing if there are none. */
export function RelatedMoments({ related, here }: RelatedMomentsProps) {
  if (related.length === 0) return null;
  return (
    <section className="span mt-14">
      <h2 {...OUR_WORDS} className="label mb-3 rtl:text-end">
        Related moments
      </h2>
      <ol className="span">
        {related.map(({ moment, episode, why }) => (
          <li key={moment.id} className="span border-line border-t py-3">
            {moment.startMs !== null && (
              <p className="rail text-small">
                <ClockLink episode={moment.episode} anchor={moment.id} startMs={moment.startMs} />
              </p>
            )}
            <div>
              <p className={moment.kind === 'quote' ? 'font-serif text-lead' : 'line-clamp-3'}>
                <a
                  href={routes.moment({
                    episode: moment.episode,
                    anchor: moment.id,
                    startMs: moment.startMs,
                  })}
                  className="quiet-link decoration-transparent"
                  {...languageAttributes(episode.language)}
                >
                  {moment.kind === 'quote' ? quoteText(moment.text) : moment.text}
                </a>
              </p>
              <p {...OUR_WORDS} className="mt-1 text-small text-soft rtl:text-end">
                {moment.speaker !== null && <bdi>{moment.speaker}. </bdi>}
                {moment.episode !== here && (
                  <>
                    In <bdi>{episode.title}</bdi>.{' '}
                  </>
                )}
                {why}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
