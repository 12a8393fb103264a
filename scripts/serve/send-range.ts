import { createReadStream, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Sends one part of a file (RFC 9110, section 14), which players use to seek; false if the header requests no valid range, and the
 * whole file is to be sent. sirv is not used for this: it sends the whole file for `bytes=0-0` and its beginning for `bytes=-500`.
 */
export function sendRange(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  stats: Stats,
): boolean {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
  if (asked === null || !isUnchanged(request, stats)) return false;
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

/** A part of an older version must not be combined with the new one: then the whole file is sent. */
function isUnchanged(request: IncomingMessage, stats: Stats): boolean {
  const condition = request.headers['if-range'];
  return condition === undefined || condition === stats.mtime.toUTCString();
}
