import { QuoteGroupFrame } from '@/components/moment/quote-group-frame';
import { QuoteRow } from '@/components/moment/quote-row';
import type { ShownQuote } from '@/components/moment/shown-quote';
import { FailedNote, SlowNote } from '@/components/search/results/search-notes';
import { languageAttributes } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import type { HitGroup } from '@/lib/search/answer/answer';
import type { FullAnswer } from '@/lib/search/answer-fully';
import type { IndexedEpisode } from '@/lib/search/index/index-schema';
import { CHOICE_FIELDS, encodeQuoteChoice } from './quote-choice';

export interface FoundState {
  readonly answer: FullAnswer | null;
  /** More results may follow. */
  readonly pending: boolean;
  readonly trouble: 'slow' | 'failed' | null;
}

interface FoundQuotesProps extends FoundState {
  readonly onMore: () => void;
  readonly onRetry: () => void;
}

/** The quotes that match a choice, newest episode first, as in the list of all quotes. */
export function FoundQuotes({ answer, pending, trouble, onMore, onRetry }: FoundQuotesProps) {
  const shown = answer?.groups.reduce((sum, { hits }) => sum + hits.length, 0) ?? 0;
  return (
    <>
      {trouble === null ? null : (
        <div className="quote-note">
          {trouble === 'slow' ? (
            <SlowNote onRetry={onRetry} />
          ) : (
            <FailedNote partly={shown > 0} onRetry={onRetry} />
          )}
        </div>
      )}
      {answer === null || pending || answer.total > 0 ? null : <NothingFound answer={answer} />}
      {answer?.groups.map((group) => (
        <FoundGroup key={group.episode.slug} group={group} />
      ))}
      {answer === null || shown === 0 || shown >= answer.total ? null : (
        <p className="quote-note">
          <button type="button" className="quote-action text-small font-semibold" onClick={onMore}>
            {`Show more of ${answer.total}`}
          </button>
        </p>
      )}
    </>
  );
}

function FoundGroup({ group: { episode, hits } }: { group: HitGroup }) {
  const { slug, title, show, date, byAi } = episode;
  const at = ({ startMs }: { startMs: number | null }): number => startMs ?? Number.MAX_SAFE_INTEGER;
  const facts = {
    'data-address': routes.episode(slug),
    'data-title': title,
    'data-show': show ?? undefined,
    'data-date': date ?? undefined,
    'data-by-ai': byAi === true ? '' : undefined,
  };
  return (
    <QuoteGroupFrame
      {...{ slug, title, show, date }}
      heading="h2"
      facts={facts}
      language={languageAttributes(episode.language)}
    >
      {[...hits]
        .sort((a, b) => at(a) - at(b))
        .map((hit) => (
          <QuoteRow key={hit.id} quote={showHit(hit, episode)} />
        ))}
    </QuoteGroupFrame>
  );
}

function showHit(hit: HitGroup['hits'][number], episode: IndexedEpisode): ShownQuote {
  const { id, text, speaker, startMs } = hit;
  return {
    ...{ id, text, speaker, startMs },
    hasPage: episode.unpaged !== true,
    people: new Map(Object.entries(episode.people ?? {})),
    episode: episode.slug,
    title: episode.title,
    ...languageAttributes(episode.language),
  };
}

/** Links to broader choices that have results. */
function NothingFound({ answer: { relaxedQueries } }: { answer: FullAnswer }) {
  const suggestions = relaxedQueries.filter(({ choices }) => choices.kind.includes('quote'));
  return (
    <div className="quote-note">
      <p className="font-serif text-lead">No quotes match these filters.</p>
      <ul className="mt-3 text-small">
        {suggestions.map(({ choices, dropped, total }) => {
          const left = CHOICE_FIELDS.flatMap((field) => choices[field]).join(', ');
          return (
            <li key={dropped.join(' ')}>
              <a
                href={`${routes.quotes()}${encodeQuoteChoice(choices)}`}
                className="quiet-link inline-block min-h-6"
              >
                {left === '' ? 'All quotes' : `Only ${left}`}
              </a>{' '}
              <span className="text-soft tabular-nums">{total}</span>
            </li>
          );
        })}
        <li>
          <a href={routes.quotes()} className="quiet-link inline-block min-h-6">
            All quotes
          </a>
        </li>
      </ul>
    </div>
  );
}
