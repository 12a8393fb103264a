import type { IncomingMessage } from 'node:http';

export type Asked =
  | { readonly type: 'file'; readonly path: string; readonly query: string }
  | { readonly type: 'refused'; readonly status: 400 | 405 };

/**
 * Reads which file a request asks for, below the base path and decoded; null is outside the site. A path that cannot be
 * decoded, climbs out or hides a zero byte is refused before any disk sees it.
 */
export function readRequest(request: IncomingMessage, base: string): Asked | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { type: 'refused', status: 405 };
  const [raw = '', ...rest] = (request.url ?? '').split('?');
  const path = decoded(raw);
  if (path === null || !path.startsWith('/') || /[\0\\]|(^|\/)\.\.?(\/|$)|\/\//.test(path)) {
    return { type: 'refused', status: 400 };
  }
  if (!`${path}/`.startsWith(`${base}/`)) return null;
  return {
    type: 'file',
    path: path.slice(base.length),
    query: rest.length === 0 ? '' : `?${rest.join('?')}`,
  };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
