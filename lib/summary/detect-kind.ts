/** What a file is, told from its first characters and never from its name. */
export type FileKind = 'summary' | 'WebVTT transcript' | 'SRT transcript' | 'JSON file' | 'XML or HTML file';

/**
 * Tells a summary from the other files that end up in its place.
 * @example detectKind('WEBVTT\n\n00:01.000 --> …') // "WebVTT transcript"
 */
export function detectKind(text: string): FileKind {
  const start = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(start)) return 'WebVTT transcript';
  if (/^(?:\d+\s*\r?\n)?\d{1,2}:\d{2}:\d{2}[,.]\d{3}\s*-->/.test(start)) return 'SRT transcript';
  if (/^[{[]\s*(?:["{[\]}]|\d|$)/.test(start) && isJson(text)) return 'JSON file';
  if (/^<(?:\?xml|!doctype|html|rss|feed|psc:)/i.test(start)) return 'XML or HTML file';
  return 'summary';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
