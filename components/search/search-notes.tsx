import type { ReactNode } from 'react';
import { useState } from 'react';
import { createRoutes } from '@/lib/links/routes';
import { forgetSearches, readRecentSearches } from './recent-searches';

const ACTION = 'search-action border-ink border-b text-ink';

interface Choose {
  readonly onChoose: (query: string) => void;
}

function WordButtons({ words, onChoose }: Choose & { readonly words: readonly string[] }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-2">
      {words.map((word) => (
        <li key={word}>
          <button type="button" className={`${ACTION} text-left`} onClick={() => onChoose(word)}>
            {word}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Note({ children }: { readonly children: ReactNode }) {
  return <div className="py-6 text-small text-soft">{children}</div>;
}

/** What stands there before anything is typed: recent searches, and what a query can say. */
export function BlankNote({ onChoose }: Choose) {
  const [recent, setRecent] = useState(readRecentSearches);
  const clear = (): void => {
    forgetSearches();
    setRecent([]);
  };
  return (
    <Note>
      {recent.length === 0 ? null : (
        <section aria-label="Recent searches" className="mb-6">
          <div className="flex items-baseline justify-between">
            <h2 className="label text-note">Recent</h2>
            <button type="button" className="search-action text-note text-soft underline" onClick={clear}>
              Clear recent searches
            </button>
          </div>
          <WordButtons words={recent} onChoose={onChoose} />
        </section>
      )}
      <p>
        A few words are enough, in any order. Narrow with <kbd>"exact words"</kbd>, <kbd>-without</kbd>,{' '}
        <kbd>speaker:name</kbd> or <kbd>kind:quote</kbd>.
      </p>
    </Note>
  );
}

export function LoadingNote() {
  return (
    <Note>
      <p className="search-loading">Opening the index of moments …</p>
    </Note>
  );
}

/** The index did not come: said as such, with another try and a way to read on. */
export function FailedNote({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Note>
      <p className="font-serif text-body text-ink">The search index did not load.</p>
      <p className="mt-1">Check the connection and try again, or read on without searching.</p>
      <p className="mt-4 flex gap-x-6">
        <button type="button" className={ACTION} onClick={onRetry}>
          Retry
        </button>
        <a className={ACTION} href={createRoutes(DOGEAR_BASE).episodes()}>
          All episodes
        </a>
      </p>
    </Note>
  );
}

interface NothingProps extends Choose {
  readonly query: string;
  readonly nearest: readonly string[];
  readonly narrowed: boolean;
}

/** No moment fits: the nearest words that do exist, and the query without its phrase marks. */
export function NothingNote({ query, nearest, narrowed, onChoose }: NothingProps) {
  const loose = query
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    <Note>
      <p className="font-serif text-body text-ink">No moment found for “{query.trim()}”.</p>
      {narrowed ? <p className="mt-1">The choices above leave some moments out.</p> : null}
      {nearest.length === 0 ? null : (
        <div className="mt-4">
          <p>The nearest words that were said:</p>
          <WordButtons words={nearest} onChoose={onChoose} />
        </div>
      )}
      {loose === query.trim() || loose === '' ? null : (
        <p className="mt-4">
          <button type="button" className={ACTION} onClick={() => onChoose(loose)}>
            Search without the quotation marks
          </button>
        </p>
      )}
    </Note>
  );
}
