import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

const TEXT = /^(text\/|image\/svg|application\/(json|jsonl|xml|javascript|manifest\+json|rss\+xml))/;

/**
 * Sends the response as gzip if the browser accepts it, like any real host: sizes measured here are then those a listener pays for.
 * Parts of a file (Range) and responses without a body are not changed.
 */
export function compressResponse(request: IncomingMessage, response: ServerResponse): void {
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (!takesGzip || request.method !== 'GET' || request.headers.range !== undefined) return;
  const plain = { writeHead: response.writeHead.bind(response), end: response.end.bind(response) };

  const writeHead = (status: number, headers: OutgoingHttpHeaders = {}): ServerResponse => {
    if (status !== 200 || !TEXT.test(String(headers['Content-Type'])))
      return plain.writeHead(status, headers);
    const chunks: Buffer[] = [];
    const write = (chunk: Buffer): boolean => chunks.push(chunk) > 0;
    const end = (): void => {
      const body = gzipSync(Buffer.concat(chunks));
      const length = { 'Content-Length': body.length, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' };
      plain.writeHead(status, { ...headers, ...length });
      plain.end(body);
    };
    return Object.assign(response, { write, end });
  };
  Object.assign(response, { writeHead });
}
