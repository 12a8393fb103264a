import type { SearchPlace } from './search-session';
import { replaceEntry } from './search-url';

/** A search as it was left: what was asked, what was chosen, and how far it was scrolled (pixels). */
export interface LeftSearch extends SearchPlace {
  readonly top: number;
}

const KEY = 'dogearSearch';

/** What this entry of the history keeps of a search, or null. */
export function readLeftSearch(): LeftSearch | null {
  const { state } = history;
  if (typeof state !== 'object' || state === null || !(KEY in state)) return null;
  const left = state[KEY];
  // Only this file writes it, and an entry does not outlive its tab.
  return typeof left === 'object' && left !== null && 'choices' in left ? (left as LeftSearch) : null;
}

/** Keeps a search in this entry of the history; what others keep there (Next's router in development does) survives. */
export function keepSearch(left: LeftSearch): void {
  replaceEntry({ ...history.state, [KEY]: left });
}
