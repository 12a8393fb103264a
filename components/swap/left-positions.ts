const KEY = 'dogear.left';
const MOST = 60;

/** How far pages were scrolled when they were left, pixels, by the key of their entry in the history. */
const positions = new Map<string, number>(readKept());

function readKept(): [string, number][] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPosition) : [];
  } catch {
    return [];
  }
}

function isPosition(pair: unknown): pair is [string, number] {
  return Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'number';
}

/** Remembers how far the page is scrolled that is being left, also over a reload. */
export function keepPosition(key: string | undefined): void {
  if (key === undefined) return;
  positions.delete(key);
  positions.set(key, scrollY);
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...positions].slice(-MOST)));
  } catch {
    // Storage can be blocked; the positions then last as long as the document.
  }
}

/**
 * Scrolls a page that was swapped in as the browser would: to its fragment or its top, or on the way back to where it was left.
 * Chromium forgets a position where the page before was scrolled further than this one is long, so ours has the last word.
 */
export function scrollPage(event: NavigateEvent): void {
  const { navigationType, destination } = event;
  scrollTo(0, 0);
  event.scroll();
  const left = navigationType === 'traverse' ? positions.get(destination.key) : undefined;
  if (left !== undefined) scrollTo(0, left);
}
