import type { IncomingMessage } from 'node:http';

export type RequestedPath =
  | { readonly type: 'file'; readonly path: string; readonly query: string }
  | { readonly type: 'refused'; readonly status: 400 | 405 };

/**
 * Reads the requested file path, below the base path and decoded; null if it is outside the site. A path that cannot be decoded,
 * leaves the folder or contains a zero byte is refused before the disk is accessed.
 */
export function readRequest(request: IncomingMessage, base: string): RequestedPath | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { type: 'refused', status: 405 };
  const [raw = '', ...rest] = (request.url ?? '').split('?');
  const path = tryDecode(raw);
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

function tryDecode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
