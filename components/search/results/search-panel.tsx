import { keepFocus } from '@/components/search/keep-focus';
import type { SearchSession, SearchState } from '@/components/search/session/search-session';
import type { ShownHit } from '@/lib/search/answer/answer';
import { listChoices } from '@/lib/search/query/compose-query';
import { BlankNote } from './blank-note';
import { NoResultsNote } from './no-results-note';
import { ChoicePanel } from './search-choices';
import { FailedNote, LoadingNote, RepairNote, SlowNote } from './search-notes';
import { SearchResults } from './search-results';

interface SearchPanelProps {
  readonly session: SearchSession;
  readonly state: SearchState;
  readonly prefix: string;
  readonly open: (hit: ShownHit) => void;
}

/** The id of the filter panel, for the button that opens it. */
export const panelIdOf = (prefix: string): string => `${prefix}-choices`;

function PanelBody(props: SearchPanelProps) {
  const { session, state } = props;
  const { status, answer, query, choices } = state;
  const isBlankQuery = query.trim() === '' && listChoices(choices).length === 0;
  if (status === 'failed' && answer === null) return null;
  if (answer === null ? isBlankQuery : answer.blank) return <BlankNote onChoose={session.setQuery} />;
  const empty = answer === null || answer.total + answer.pagesTotal === 0;
  if (answer === null || (empty && state.pending)) return <LoadingNote />;
  if (!empty) return <SearchResults {...props} />;
  return <NoResultsNote session={session} state={state} answer={answer} />;
}

/** Everything below the bar: index errors, filters, corrections, then results or the reason why there are none. */
export function SearchPanel(props: SearchPanelProps) {
  const { session, state, prefix } = props;
  const { answer, status, slow, choosing } = state;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: only manages the focus of the buttons inside
    <div aria-busy={state.pending} onClick={(event) => keepFocus(event, session, prefix)}>
      {status === 'failed' ? <FailedNote partly={answer !== null} onRetry={session.retry} /> : null}
      {slow && status !== 'failed' ? <SlowNote onRetry={session.retry} /> : null}
      {choosing && answer?.blank === false ? (
        <ChoicePanel id={panelIdOf(prefix)} session={session} state={state} />
      ) : null}
      <RepairNote repairs={answer?.repairs ?? []} onChoose={session.setQuery} />
      <PanelBody {...props} />
    </div>
  );
}
