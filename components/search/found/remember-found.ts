import type { ShownMoment } from '@/lib/search/answer/answer';
import type { Excerpt } from '@/lib/search/answer/create-excerpt';

// Also in the loader (resume-search.ts): a shared file would cost every page another request.
const KEY = 'dogear:found';

/** A moment that was opened from the results, with the matching words as written in its text. */
export interface FoundMoment {
  readonly url: string;
  readonly id: string;
  readonly words: readonly string[];
  /** When it was opened, milliseconds since 1970. */
  readonly at: number;
}

const marked = ({ text, ranges }: Excerpt): string[] => ranges.map(([start, end]) => text.slice(start, end));

/** Builds the record of a hit: the words to mark on its page. */
function foundMoment({ url, id, titleExcerpt, textExcerpt }: ShownMoment): FoundMoment {
  const all = [...marked(textExcerpt), ...marked(titleExcerpt)];
  const words = [...new Map(all.map((word) => [word.toLowerCase(), word])).values()];
  return { url, id, words, at: Date.now() };
}

/** Stores the matching words of a hit for its page, in this tab or another. */
export function rememberFound(hit: ShownMoment): void {
  const found = foundMoment(hit);
  if (found.words.length === 0) return;
  try {
    localStorage.setItem(KEY, JSON.stringify(found));
  } catch {
    // If storage is full or blocked, only the marks are lost.
  }
}

/** Takes the record stored for this page; removes a record that no page took within 30 seconds. */
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
