const KEY = 'dogear:searches';
const MAX = 6;

/** The searches that led to an opened moment, newest first; empty where storage is blocked. Stays in this browser. */
export function readRecentSearches(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string').slice(0, MAX) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  const wanted = query.trim();
  if (wanted === '') return;
  const others = readRecentSearches().filter((entry) => entry !== wanted);
  try {
    localStorage.setItem(KEY, JSON.stringify([wanted, ...others].slice(0, MAX)));
  } catch {
    // Full or blocked storage costs the list, not the search.
  }
}

export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Blocked storage holds nothing to forget.
  }
}
