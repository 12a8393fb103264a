import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { DOWNLOAD_LIMITS, download } from '@/lib/disk/download/download';
import { explainFailure } from '@/lib/disk/download/explain-failure';
import { withServer } from './loopback';

const LIMITS = { ...DOWNLOAD_LIMITS, maxBytes: 1000 };

/** A small server: most paths fail in a different way. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '/';
  const redirect = (location: string): void => {
    response.writeHead(302, { location }).end();
  };
  const hops = /^\/hops\/(\d+)$/.exec(path);
  if (hops !== null) redirect(hops[1] === '0' ? '/fine' : `/hops/${Number(hops[1]) - 1}`);
  else if (path === '/fine')
    response.writeHead(200, { 'content-type': 'text/xml; charset="utf-8"' }).end('<rss/>');
  else if (path === '/to-file') redirect('file:///etc/hostname');
  else if (path === '/to-data') redirect('data:text/xml,<rss/>');
  else if (path === '/large') response.end('x'.repeat(1001));
  else if (path === '/unpacked')
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(5_000_000)));
  else if (path === '/promised') response.writeHead(200, { 'content-length': '2000' }).end('x'.repeat(2000));
  else if (path === '/silent') response.writeHead(200).write('<rss');
  else if (path === '/broken') {
    response.writeHead(200, { 'content-length': '100' }).write('<rss');
    response.socket?.destroy();
  } else response.writeHead(404).end('no');
}

test('a file is returned with its final address and its encoding', async () => {
  await withServer(answer, async (origin) => {
    const got = await download(`${origin}/hops/4`, LIMITS);
    expect(got).toMatchObject({ problem: null, url: `${origin}/fine`, charset: 'utf-8' });
  });
});

test.each([
  ['/hops/5', 'more than 5 redirects from ORIGIN/hops/5'],
  ['/nowhere', '404 Not Found (ORIGIN/nowhere)'],
  ['/to-file', '"file:///etc/hostname" is not an http or https address'],
  ['/to-data', '"data:text/xml,<rss/>" is not an http or https address'],
  ['/large', 'larger than 1 kB (ORIGIN/large)'],
  ['/unpacked', 'larger than 1 kB (ORIGIN/unpacked)'],
  ['/promised', 'larger than 1 kB (ORIGIN/promised)'],
  ['/silent', 'no complete answer within 0.5 s (ORIGIN/silent)'],
  ['/broken', 'the server ended the connection (ORIGIN/broken)'],
])('%s is refused with one sentence', async (path, problem) => {
  await withServer(answer, async (origin) => {
    const limits = path === '/silent' ? { ...LIMITS, timeoutMs: 500 } : LIMITS;
    expect(await download(`${origin}${path}`, limits)).toEqual({
      problem: problem.replace('ORIGIN', origin),
    });
  });
});

test.each([
  ['file:///etc/hostname', '"file:///etc/hostname" is not an http or https address'],
  ['data:text/xml,a', '"data:text/xml,a" is not an http or https address'],
  ['http://', '"http://" is not an http or https address'],
])('%s is refused before anything is fetched', async (url, problem) => {
  expect(await download(url, LIMITS)).toEqual({ problem });
});

test('an unreachable server is reported', async () => {
  const gone = await withServer(answer, async (origin) => origin);
  expect(await download(gone, LIMITS)).toEqual({ problem: `the server refuses connections (${gone})` });
});

// Invented errors: the answer of a name server and its time differ between networks.
test.each([
  ['ENOTFOUND', 'no such host; check the spelling of the address'],
  ['EAI_AGAIN', 'the host cannot be looked up; check the network connection'],
  ['ECONNRESET', 'the server ended the connection'],
  ['EPROTO', 'getaddrinfo EPROTO'],
])('the failure %s is explained in one sentence', (code, sentence) => {
  const cause = Object.assign(new Error(`getaddrinfo ${code}`), { code });
  expect(explainFailure(new TypeError('fetch failed', { cause }), 1000)).toBe(sentence);
  const several = new AggregateError([cause, new Error('another address')]);
  expect(explainFailure(new TypeError('fetch failed', { cause: several }), 1000)).toBe(sentence);
});
