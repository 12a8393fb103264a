import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

const TEXT = /^(text\/|image\/svg|application\/(json|jsonl|xml|javascript|manifest\+json|rss\+xml))/;

/**
 * Lets the answer leave as gzip where the browser takes it, as any real host would: sizes measured here are then those a
 * listener pays. Parts of a file (Range) and answers without a body stay as they are.
 */
export function compressed(request: IncomingMessage, response: ServerResponse): void {
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
