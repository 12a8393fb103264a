import { isWebVtt } from './read-webvtt';

export type TimedFormat = 'webvtt' | 'srt' | 'json' | 'xml' | 'html' | 'text';

const ARROW = /^\s*(?:\d+\s*[\r\n]\s*)?\d{1,2}:\d{2}:\d{2}(?:[,.]\d{1,3})?\s*-->/;
const SBV = /^\d{1,2}:\d{2}:\d{2}\.\d{3},\d{1,2}:\d{2}:\d{2}\.\d{3}\s*[\r\n]/;
const XML = /^<(?:\?xml|rss\b|feed\b|(?:[\w.-]{1,40}:)?chapters\b)/i;
const HTML = /^<(?:!doctype\s+html|!--|\/?[a-z][a-z\d]*[\s>/])/i;

/**
 * Detects the format of a text from its start, never from its file name; JSON is detected by its first mark, so that a
 * broken file is refused as JSON and not read as prose.
 * @example findTimedFormat('1\n00:00:01,000 --> 00:00:02,000\nHi') // "srt"
 */
export function findTimedFormat(text: string): TimedFormat {
  if (isWebVtt(text)) return 'webvtt';
  const start = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (ARROW.test(start) || SBV.test(start)) return 'srt';
  if (looksLikeJson(start)) return 'json';
  if (XML.test(start)) return 'xml';
  if (HTML.test(start)) return 'html';
  return 'text';
}

/** True for a bracket at the start, followed by no clock, no link and no two words of prose outside of strings. */
function looksLikeJson(start: string): boolean {
  if (!/^[{[]/.test(start) || /^\[\s*\d{1,3}:\d/.test(start)) return false;
  const bare = start.replace(/"[^"\\]*(?:\\.[^"\\]*)*(?:"|$)/gs, '');
  return !/\p{L}{2,}[.,:;]?[ \t]+\p{L}{2,}/u.test(bare) && !/^\[[^[\]]*\][(:]/.test(start);
}
