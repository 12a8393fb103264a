const KEY = 'dogear.left';
const MAX_POSITIONS = 60;

/** Scroll positions of pages that were left, in pixels, by the key of their history entry. */
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

/** Stores the scroll position of the page that is being left; it survives a reload. */
export function keepPosition(key: string | undefined): void {
  if (key === undefined) return;
  positions.delete(key);
  positions.set(key, scrollY);
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...positions].slice(-MAX_POSITIONS)));
  } catch {
    // Storage can be blocked; the positions then last as long as the document.
  }
}

/**
 * Scrolls a swapped-in page like the browser would: to its fragment or its top, or on the way back to its last position.
 * Chromium loses a position when the previous page was scrolled further than this one is long, so ours is set last.
 */
export function scrollPage(event: NavigateEvent): void {
  const { navigationType, destination } = event;
  scrollTo(0, 0);
  event.scroll();
  const left = navigationType === 'traverse' ? positions.get(destination.key) : undefined;
  if (left !== undefined) scrollTo(0, left);
}
