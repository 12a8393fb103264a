import type { SearchSession, SearchState } from '@/components/search/session/search-session';
import { createRoutes } from '@/lib/core/links/routes';
import { hasQuotationMark } from '@/lib/core/marks/quotation-marks';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { FullAnswer } from '@/lib/search/answer-fully';
import { listChoices, NO_CHOICES } from '@/lib/search/query/compose-query';
import { choiceName, FIELD_NAMES } from './choice-names';
import { ACTION, Note } from './search-notes';

interface NoResultsProps {
  readonly session: SearchSession;
  readonly state: SearchState;
  readonly answer: FullAnswer;
}

type Suggestion = FullAnswer['relaxedQueries'][number];

/** Choices are named like their buttons; typed conditions as typed. */
function describeDropped(dropped: string, { state, answer }: NoResultsProps): string {
  const own = listChoices(state.choices).find(([field, value]) => `${field}:${value}` === dropped);
  if (own === undefined) return dropped;
  const [field, value] = own;
  const name = choiceName(field, value, answer);
  return field === 'after' || field === 'before' ? name : `${FIELD_NAMES[field]}: ${name}`;
}

function describeSuggestion({ dropped }: Suggestion, props: NoResultsProps): string {
  if (dropped.length === 0) return 'Without the quotation marks';
  if (dropped.length > 1) return 'Only these words';
  return `Without ${dropped.map((part) => describeDropped(part, props)).join(', ')}`;
}

function NearestTerms({ session, answer: { nearest } }: NoResultsProps) {
  if (nearest.length === 0) return null;
  return (
    <section className="mt-5" aria-label="Closest words">
      <p>Closest words:</p>
      <ul className="search-offers">
        {nearest.map(({ term, query }) => (
          <li key={term}>
            <button type="button" className={ACTION} onClick={() => session.setQuery(query)}>
              {term}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Suggestions(props: NoResultsProps) {
  const { session, state, answer } = props;
  const { relaxedQueries } = answer;
  const stuck = relaxedQueries.length === 0 && listChoices(state.choices).length > 0;
  if (relaxedQueries.length === 0 && !stuck) return null;
  return (
    <section className="mt-5" aria-label="Broaden the search">
      <p>Or broaden the search:</p>
      <ul className="search-ways">
        {relaxedQueries.map((suggestion) => (
          <li key={`${suggestion.query} ${suggestion.dropped.join(' ')}`}>
            <button
              type="button"
              className={ACTION}
              onClick={() => session.choose(suggestion.choices, suggestion.query)}
            >
              {describeSuggestion(suggestion, props)}
            </button>{' '}
            <span className="tabular-nums">{`${suggestion.total} ${suggestion.total === 1 ? 'moment' : 'moments'}`}</span>
          </li>
        ))}
        {stuck ? (
          <li>
            <button type="button" className={ACTION} onClick={() => session.choose(NO_CHOICES)}>
              Without filters
            </button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

/** Shown when nothing was found: the nearest words, relaxed queries with their counts, and links to continue. */
export function NoResultsNote(props: NoResultsProps) {
  const { state, session } = props;
  const query = state.query.trim();
  return (
    <Note>
      <p className="font-serif text-lead text-ink">
        {query === ''
          ? 'No moments match these filters.'
          : `No moments found for ${hasQuotationMark(query) ? query : quoteText(query)}.`}
      </p>
      <NearestTerms {...props} />
      <Suggestions {...props} />
      <p className="search-offers mt-6">
        <button type="button" className={ACTION} onClick={() => session.choose(NO_CHOICES, '')}>
          Start over
        </button>
        <a className={ACTION} href={createRoutes(DOGEAR_BASE).episodes()}>
          All episodes
        </a>
      </p>
    </Note>
  );
}
