import { useState } from 'react';
import { forgetSearches, readRecentSearches } from '@/components/search/session/recent-searches';
import { Note } from './search-notes';

interface Choose {
  readonly onChoose: (query: string) => void;
}

const TIPS = [
  ['"exact words"', 'this exact phrase'],
  ['-word', 'leave out this word'],
  ['speaker:name', 'said by this person'],
  ['topic:name, show:name', 'on a topic, in a show'],
  ['kind:quote', 'or point, section, timeline, transcript, topic, person'],
  ['after:2024 before:2025-06', 'by the episode’s date'],
  ['length:short', 'quotes: short, medium or long'],
] as const;

/** A short reference of the query syntax. */
function QueryTips() {
  return (
    <section aria-label="How to narrow a search">
      <p className="text-ink">A few words are enough, in any order.</p>
      <dl className="search-tips mt-3 text-note">
        {TIPS.map(([written, meaning]) => (
          <div key={written}>
            <dt>
              <kbd>{written}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function RecentSearches({ onChoose }: Choose) {
  const [recent, setRecent] = useState(readRecentSearches);
  if (recent.length === 0) return null;
  const clear = (): void => {
    forgetSearches();
    setRecent([]);
  };
  return (
    <section aria-label="Recent searches" className="mb-8">
      <div className="search-recent-head">
        <h2 className="label">Recent</h2>
        <button
          type="button"
          aria-label="Clear recent searches"
          className="search-action text-note underline"
          onClick={clear}
        >
          Clear
        </button>
      </div>
      <ul className="search-recent">
        {recent.map((query) => (
          <li key={query}>
            <button
              type="button"
              className="search-action text-left text-ink"
              onClick={() => onChoose(query)}
            >
              {query}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Shown before anything is typed: recent searches and query syntax. */
export function BlankNote({ onChoose }: Choose) {
  return (
    <Note>
      <RecentSearches onChoose={onChoose} />
      <QueryTips />
    </Note>
  );
}
