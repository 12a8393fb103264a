import { escapeUTF8 } from 'entities';
import type { FeedChapter } from '@/lib/core/model/feed';

/** Renders a feed's chapters as a Podlove Simple Chapters 1.2 file; every start and title as written. */
export function renderChapters(chapters: readonly FeedChapter[]): string {
  const rows = chapters.map(({ start, title, href, image }) => {
    const attributes = Object.entries({ start, title, href, image })
      .filter((entry): entry is [string, string] => entry[1] !== undefined)
      .map(([name, value]) => ` ${name}="${escapeUTF8(value)}"`);
    return `  <psc:chapter${attributes.join('')}/>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">
${rows.join('')}</psc:chapters>
`;
}
