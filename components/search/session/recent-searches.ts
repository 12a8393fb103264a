const KEY = 'dogear:searches';
const MAX = 6;

/** The searches from which a hit was opened, newest first; empty if storage is blocked. They stay in this browser. */
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
    // If storage is full or blocked, only the list is lost.
  }
}

export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Blocked storage contains nothing to remove.
  }
}
