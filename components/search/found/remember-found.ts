import type { ShownMoment } from '@/lib/search/answer/answer';
import type { Excerpt } from '@/lib/search/answer/create-excerpt';

// The loader looks for it, too (resume-search.ts): a file for both would be one more request of every page.
const KEY = 'dogear:found';

/** A moment that was opened from the results, with the words that found it as its text has them. */
export interface FoundMoment {
  readonly url: string;
  readonly id: string;
  readonly words: readonly string[];
  /** When it was opened, milliseconds since 1970. */
  readonly at: number;
}

const marked = ({ text, ranges }: Excerpt): string[] => ranges.map(([start, end]) => text.slice(start, end));

/** What a hit is marked for on its page. */
export function foundMoment({ url, id, titleExcerpt, textExcerpt }: ShownMoment): FoundMoment {
  const all = [...marked(textExcerpt), ...marked(titleExcerpt)];
  const words = [...new Map(all.map((word) => [word.toLowerCase(), word])).values()];
  return { url, id, words, at: Date.now() };
}

/** Leaves word for the page of a hit, in this tab or another, which words found it. */
export function rememberFound(hit: ShownMoment): void {
  const found = foundMoment(hit);
  if (found.words.length === 0) return;
  try {
    localStorage.setItem(KEY, JSON.stringify(found));
  } catch {
    // Full or blocked storage costs the marks, not the way there.
  }
}

/** Takes what was left for this page; forgets what was left for none within 30 seconds. */
export function takeFound(): FoundMoment | null {
  try {
    const found: FoundMoment | null = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (found === null) return null;
    const mine = new URL(found.url, location.href).href === location.href;
    const late = Date.now() - found.at > 30_000;
    if (mine || late) localStorage.removeItem(KEY);
    return mine && !late && found.words.every((word) => typeof word === 'string') ? found : null;
  } catch {
    return null;
  }
}
