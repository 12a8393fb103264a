import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaticServer, startServer } from '@/scripts/static-server';

const dir = mkdtempSync(join(tmpdir(), 'dogear-served-'));
mkdirSync(join(dir, 'rain'));
writeFileSync(join(dir, 'index.html'), '<title>Home</title>');
writeFileSync(join(dir, '404.html'), '<title>Not here</title>');
writeFileSync(join(dir, 'rain/index.html'), '<title>Rain</title>');
writeFileSync(join(dir, 'sound.wav'), Buffer.from('0123456789'));
writeFileSync(join(dir, 'talk.vtt'), 'WEBVTT\n');

let server: StaticServer;

beforeAll(async () => {
  server = await startServer({ dir, base: '/pod', port: 0, host: '127.0.0.1' });
});

afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

/** Requests a path unchanged; fetch would normalise it. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString('latin1');
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
      );
    });
    asked.on('error', reject).end();
  });
}

test.each([
  ['bytes=0-3', '0123', 'bytes 0-3/10'],
  ['bytes=0-0', '0', 'bytes 0-0/10'],
  ['bytes=4-', '456789', 'bytes 4-9/10'],
  ['bytes=-3', '789', 'bytes 7-9/10'],
  ['bytes=-500', '0123456789', 'bytes 0-9/10'],
  ['bytes=8-99', '89', 'bytes 8-9/10'],
])('the range %s is sent as a part', async (range, body, contentRange) => {
  const answer = await ask('/pod/sound.wav', { range });
  expect(answer).toMatchObject({ status: 206, body });
  expect(answer.headers['content-range']).toBe(contentRange);
});

test('a range beyond the end is refused with the length', async () => {
  const answer = await ask('/pod/sound.wav', { range: 'bytes=10-' });
  expect(answer.status).toBe(416);
  expect(answer.headers['content-range']).toBe('bytes */10');
});

test('support of ranges is announced', async () => {
  const answer = await ask('/pod/sound.wav');
  expect(answer).toMatchObject({ status: 200, body: '0123456789' });
  expect(answer.headers['accept-ranges']).toBe('bytes');
  expect(answer.headers['content-type']).toMatch(/^audio\/(?:x-)?wav/);
});

test.each([
  ['/pod/', 200, 'Home'],
  ['/pod/rain/', 200, 'Rain'],
  ['/pod/rain', 307, ''],
  ['/pod/snow/', 404, 'Not here'],
  ['/elsewhere/', 404, 'Not here'],
])('%s is answered with %i', async (path, status, title) => {
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(answer.body).toContain(title);
});

const HOSTILE = [
  '/pod/../../etc/passwd',
  '/pod/..%2f..%2fetc/passwd',
  '/pod/%',
  '/pod/%00',
  '/pod/%ff',
  '/pod/a%2Fb',
];

test.each(HOSTILE)('%s is refused, and the server continues', async (path) => {
  expect((await ask(path)).status).toBeGreaterThanOrEqual(400);
  expect((await ask('/pod/')).status).toBe(200);
});

test('the redirect to a folder’s slash keeps the query', async () => {
  expect((await ask('/pod/rain?t=772')).headers['location']).toBe('/pod/rain/?t=772');
});

test('the next port is used if the requested one is taken', async () => {
  const taken = Number(new URL(server.url).port);
  const second = await startServer({ dir, base: '', port: taken, host: '127.0.0.1' });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
  await second.close();
});

test('a folder without a site is an error with its remedy', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'dogear-empty-'));
  await expect(startServer({ dir: empty, base: '', port: 0, host: '127.0.0.1' })).rejects.toThrow(
    'npm run build',
  );
});
