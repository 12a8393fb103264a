/**
 * Makes an address in a feed absolute; null unless the result is http or https.
 * @example resolveAddress('/a.mp3', 'https://example.org/feed.xml') // "https://example.org/a.mp3"
 */
export function resolveAddress(written: string, base: string | null): string | null {
  const text = written.trim();
  if (text === '') return null;
  const against = base !== null && URL.canParse(base) ? base : undefined;
  if (!URL.canParse(text, against)) return null;
  const { protocol, href } = new URL(text, against);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
