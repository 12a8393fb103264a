import type { ReactNode } from 'react';
import { createRoutes } from '@/lib/core/links/routes';
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
      <p className="search-loading">Opening the index of moments …</p>
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
        {partly ? 'Part of the search index did not load.' : 'The search index did not load.'}
      </p>
      <p className="mt-1">
        {partly
          ? 'What is below was found without it; there may be more, and better.'
          : 'Check the connection and try again, or read on without searching.'}
      </p>
      <NoteActions onRetry={onRetry} />
    </div>
  );
}

/** Shown while the index is slow to load; the search keeps trying. */
export function SlowNote({ onRetry }: RetryProps) {
  return (
    <div className="search-note search-trouble text-small text-soft">
      <p className="font-serif text-body text-ink">The search index is slow to come.</p>
      <p className="mt-1">Still trying. Results show as soon as it is here.</p>
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
          {`Nobody says “${typed}”. Did you mean `}
          <button type="button" className={ACTION} onClick={() => onChoose(query)}>
            {term}
          </button>
          ?
        </p>
      ))}
    </div>
  );
}
