import { BlankNote, FailedNote, LoadingNote, NothingNote } from './search-notes';
import { SearchResults } from './search-results';
import type { SearchSession, SearchState } from './search-session';

interface SearchPanelProps {
  readonly session: SearchSession;
  readonly state: SearchState;
  readonly prefix: string;
  readonly open: (url: string) => void;
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** One sentence about where the search stands; screen readers hear it as it changes. */
function describeState({ status, answer }: SearchState): string {
  if (status === 'failed') return 'The search index did not load.';
  if (answer === null || answer.blank) return '';
  if (answer.total === 0) return 'No moments found.';
  const shown = answer.groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const best = shown < answer.total ? `, the best ${shown} shown` : '';
  return `${plural(answer.total, 'moment')} in ${plural(answer.episodes, 'episode')}${best}`;
}

function PanelBody({ session, state, prefix, open }: SearchPanelProps) {
  const { status, answer, query, filters } = state;
  if (status === 'failed') return <FailedNote onRetry={session.retry} />;
  if (query.trim() === '' && answer?.blank !== false) return <BlankNote onChoose={session.setQuery} />;
  if (answer === null) return <LoadingNote />;
  if (answer.blank) return <BlankNote onChoose={session.setQuery} />;
  if (answer.total > 0) return <SearchResults session={session} state={state} prefix={prefix} open={open} />;
  const narrowed = Object.values(filters).some((value) => value !== '');
  return (
    <NothingNote query={query} nearest={answer.nearest} narrowed={narrowed} onChoose={session.setQuery} />
  );
}

/** Everything below the search field: the count, repaired words, then results or the reason why there are none. */
export function SearchPanel(props: SearchPanelProps) {
  const { answer } = props.state;
  const repairs = answer?.repairs ?? [];
  // Where a note says the same in larger type, the sentence is for screen readers only.
  const repeated = props.state.status === 'failed' || answer?.total === 0;
  return (
    <>
      <p role="status" className={repeated ? 'sr-only' : 'min-h-7 pt-2 text-note text-soft tabular-nums'}>
        {describeState(props.state)}
      </p>
      {repairs.length === 0 ? null : (
        <p className="text-small text-soft">
          {repairs.map(({ typed, meant }) => (
            <span key={typed} className="mr-3">
              Nobody says “{typed}”; looking for <strong className="text-ink">{meant}</strong>.
            </span>
          ))}
        </p>
      )}
      <PanelBody {...props} />
    </>
  );
}
