const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/**
 * Returns a link as its author wrote it when it is http, https or mailto and so safe on a page; null for anything else.
 * @example safeUrl('java\tscript:alert(1)') // null
 */
export function safeUrl(url: string): string | null {
  // Browsers drop control characters before they read the scheme; so do we.
  const text = [...url]
    .filter((character) => character > '\u001f' && character !== '\u007f')
    .join('')
    .trim();
  if (!URL.canParse(text)) return null;
  const parsed = new URL(text);
  return ALLOWED.has(parsed.protocol) ? text : null;
}
