import type { ServerResponse } from 'node:http';

// Types that sirv's table lacks or has without a character set (the words of an episode are not ASCII), and those of audio, which
// is sent in parts.
const TYPES: Record<string, string> = {
  css: 'text/css;charset=utf-8',
  js: 'text/javascript;charset=utf-8',
  json: 'application/json;charset=utf-8',
  jsonl: 'application/jsonl;charset=utf-8',
  m4a: 'audio/mp4',
  md: 'text/markdown;charset=utf-8',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  srt: 'application/x-subrip;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  vtt: 'text/vtt;charset=utf-8',
  wav: 'audio/wav',
  webmanifest: 'application/manifest+json;charset=utf-8',
  woff2: 'font/woff2',
  xml: 'application/xml;charset=utf-8',
};

/** Sets the content type of a file with a known extension, and announces that ranges are supported. */
export function setContentType(response: ServerResponse, path: string): void {
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  if (type !== undefined) response.setHeader('Content-Type', type);
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('X-Content-Type-Options', 'nosniff');
}
