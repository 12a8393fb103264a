import type { SearchSnapshot } from './search-session';
import { replaceEntry } from './search-url';

/** A search saved in a history entry, with its scroll position (pixels). */
export interface SavedSearch extends SearchSnapshot {
  readonly top: number;
}

const KEY = 'dogearSearch';

/** Reads the search saved in the current history entry, or null. */
export function readSavedSearch(): SavedSearch | null {
  const { state } = history;
  if (typeof state !== 'object' || state === null || !(KEY in state)) return null;
  const saved = state[KEY];
  // Trusted: only this file writes it, and a history entry lives no longer than its tab.
  return typeof saved === 'object' && saved !== null && 'choices' in saved ? (saved as SavedSearch) : null;
}

/** Saves a search in the current history entry; keeps other state in it, such as that of Next's router in development. */
export function saveSearch(saved: SavedSearch): void {
  replaceEntry({ ...history.state, [KEY]: saved });
}
