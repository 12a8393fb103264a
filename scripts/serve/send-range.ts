import { createReadStream, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Answers a request for one part of a file (RFC 9110, section 14), which is how a player seeks; false where the header asks
 * for nothing of the kind, and the whole file is the answer. sirv is not asked: it sends all of the file for `bytes=0-0` and
 * its beginning for `bytes=-500`.
 */
export function sendRange(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  stats: Stats,
): boolean {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
  if (asked === null || !unchanged(request, stats)) return false;
  const [, first = '', last = ''] = asked;
  if (first === '' && last === '') return false;
  const { size } = stats;
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && first !== '' && Number(last) < Number(first)) return false;
  if (start > end) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return true;
  }
  response.writeHead(206, {
    'Content-Range': `bytes ${start}-${end}/${size}`,
    'Content-Length': end - start + 1,
    'Last-Modified': stats.mtime.toUTCString(),
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file, { start, end })
      .on('error', () => response.destroy())
      .pipe(response);
  return true;
}

/** A part of an older version must not be glued to the new one: then the whole file is sent. */
function unchanged(request: IncomingMessage, stats: Stats): boolean {
  const condition = request.headers['if-range'];
  return condition === undefined || condition === stats.mtime.toUTCString();
}
