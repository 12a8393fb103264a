import type { ReactNode } from 'react';
import { createRoutes } from '@/lib/core/links/routes';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { FullAnswer } from '@/lib/search/answer-fully';

/** The classes of an action in a note. */
export const ACTION = 'search-action search-offer';

/** Text shown in place of results. */
export function Note({ children }: { readonly children: ReactNode }) {
  return <div className="search-note text-small text-soft">{children}</div>;
}

export function LoadingNote() {
  return (
    <Note>
      <p className="search-loading">Loading the search …</p>
    </Note>
  );
}

interface RetryProps {
  readonly onRetry: () => void;
}

function NoteActions({ onRetry }: RetryProps) {
  return (
    <p className="search-offers">
      <button type="button" className={ACTION} onClick={onRetry}>
        Retry
      </button>
      <a className={ACTION} href={createRoutes(DOGEAR_BASE).episodes()}>
        All episodes
      </a>
    </p>
  );
}

/** Shown when the index, or part of it, did not load, with retry and a link to the episodes. */
export function FailedNote({ partly, onRetry }: RetryProps & { readonly partly: boolean }) {
  return (
    <div className="search-note search-trouble text-small text-soft">
      <p className="font-serif text-body text-ink">
        {partly ? 'Part of the search did not load.' : 'The search did not load.'}
      </p>
      <p className="mt-1">
        {partly ? 'The results below may be incomplete.' : 'Check your connection and try again.'}
      </p>
      <NoteActions onRetry={onRetry} />
    </div>
  );
}

/** Shown while the index is slow to load; the search keeps trying. */
export function SlowNote({ onRetry }: RetryProps) {
  return (
    <div className="search-note search-trouble text-small text-soft">
      <p className="font-serif text-body text-ink">Search is taking longer than usual.</p>
      <p className="mt-1">Still loading. Results will appear here.</p>
      <NoteActions onRetry={onRetry} />
    </div>
  );
}

interface RepairProps {
  readonly repairs: FullAnswer['repairs'];
  readonly onChoose: (query: string) => void;
}

/** Lists corrected words; choosing a correction puts it into the query. */
export function RepairNote({ repairs, onChoose }: RepairProps) {
  if (repairs.length === 0) return null;
  return (
    <div className="search-repair text-small text-soft">
      {repairs.map(({ typed, term, query }) => (
        <p key={typed}>
          {`No results for ${quoteText(typed)}. Did you mean `}
          <button type="button" className={ACTION} onClick={() => onChoose(query)}>
            {term}
          </button>
          ?
        </p>
      ))}
    </div>
  );
}
