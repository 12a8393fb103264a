import { KIND_NAMES } from '@/components/moment/kind-names';
import { ChosenList } from '@/components/search/results/search-choices';
import type { SearchSession, SearchState } from '@/components/search/session/search-session';
import { countOf } from '@/lib/core/words/count-of';
import type { FullAnswer } from '@/lib/search/answer-fully';
import { listChoices } from '@/lib/search/query/compose-query';

const MOST_NAMED = 3;

/** Describes the pages above the moments by name: "Topic Mojo". */
function describePages({ pages, pagesTotal }: FullAnswer): string {
  const [first] = pages;
  const kinds = new Set(pages.map(({ kind }) => kind));
  if (first === undefined || pages.length > MOST_NAMED) {
    const what = first === undefined || kinds.size > 1 ? 'pages' : KIND_NAMES[first.kind][1].toLowerCase();
    const part = pages.length < pagesTotal ? `, the first ${pages.length} shown` : '';
    return pagesTotal === 0 ? '' : `${pagesTotal} ${what}${part}`;
  }
  return pages.map(({ kind, title }) => `${KIND_NAMES[kind][0]} ${title}`).join(', ');
}

function describeAnswer({ answer, pending }: SearchState): string {
  if (answer === null || answer.blank) return '';
  const pages = describePages(answer);
  if (answer.total === 0) return pages !== '' || pending ? pages : 'No moments found.';
  const shown = answer.groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const best = shown < answer.total ? `, the best ${shown} shown` : '';
  const moments = `${countOf(answer.total, 'moment')} in ${countOf(answer.episodes, 'episode')}${best}`;
  return pages === '' ? moments : `${pages}; ${moments}`;
}

/** The state of the search in one sentence, which screen readers announce as it changes. */
function describeState(state: SearchState): string {
  const found = describeAnswer(state);
  if (state.status === 'failed')
    return found === '' ? 'The search did not load.' : `${found}. The rest did not load.`;
  if (state.slow)
    return found === ''
      ? 'Search is taking longer than usual …'
      : `${found}. The rest is taking longer than usual.`;
  return found;
}

interface SearchBarProps {
  readonly session: SearchSession;
  readonly state: SearchState;
  /** The id of the filter panel that the button opens. */
  readonly panelId: string;
}

/** The bar below the field: number of hits, loading state, chosen filters, and the filter button. */
export function SearchBar({ session, state, panelId }: SearchBarProps) {
  const { answer, choosing, pending, status, choices } = state;
  const chosen = listChoices(choices).length;
  const blank = answer === null || answer.blank;
  // A note shows the same in larger type, so this sentence is for screen readers only.
  const repeated = blank || answer.total + answer.pagesTotal === 0;
  return (
    <div className="search-bar text-note text-soft">
      <p className="search-count tabular-nums">
        <span role="status" className={repeated ? 'sr-only' : ''}>
          {describeState(state)}
        </span>
        {pending && !repeated ? (
          <span aria-hidden="true" className="search-loading">
            {' '}
            · searching further …
          </span>
        ) : null}
      </p>
      {(blank && chosen === 0) || status === 'failed' ? null : (
        <button
          type="button"
          className="search-action text-ink underline"
          aria-expanded={choosing}
          aria-controls={choosing ? panelId : undefined}
          onClick={() => session.setChoosing(!choosing)}
        >
          {choosing ? 'Hide filters' : 'Filter'}
        </button>
      )}
      <ChosenList session={session} state={state} />
    </div>
  );
}
