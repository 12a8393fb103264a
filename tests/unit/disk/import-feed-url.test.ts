import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createImportPlace } from './import-place';
import { withServer } from './loopback';
import { feed, item, VTT } from './sample-feed';

const { inContent, put, run, text } = createImportPlace();

describe('a feed on a server', () => {
  const transcript = (url: string, type: string): string =>
    `<podcast:transcript url="${url}" type="${type}"/>`;

  test('imports transcripts and chapters, and a failed one affects no other', async () => {
    const chapters = '{"version":"1.2.0","chapters":[{"startTime":0,"title":"Intro"}]}';
    const files: Record<string, string> = {
      '/a.vtt': VTT,
      '/a.json': chapters,
      '/c.vtt': '<!doctype html><html><body><p>Please log in.</p></body></html>',
    };
    const items = [
      item(
        'a',
        'Rivers',
        `${transcript('a.vtt', 'text/vtt')}<podcast:chapters url="/a.json" type="application/json"/>`,
      ),
      item('b', 'Dams', transcript('gone.srt', 'application/srt')),
      item('c', 'Snow', transcript('c.vtt', 'text/vtt')),
    ];
    await withServer(
      (request, response) => {
        const body = request.url === '/feed' ? feed(items.join('')) : files[request.url ?? ''];
        if (request.url === '/podcast') response.writeHead(301, { location: '/feed' }).end();
        else if (body === undefined) response.writeHead(404).end();
        else response.end(body);
      },
      async (origin) => {
        expect(await run(`${origin}/podcast`)).toEqual([
          'rivers: new: summary.md, chapters.json, transcript.vtt',
          `dams: new: summary.md; failed: transcript: 404 Not Found (${origin}/gone.srt)`,
          `snow: new: summary.md; failed: transcript: This HTML page has no cues (${origin}/c.vtt)`,
        ]);
        expect(text('episodes/rivers/transcript.vtt')).toBe(VTT);
        expect((await run(`${origin}/feed`))[0]).toBe('rivers: same');
      },
    );
  });

  test('keeps an author’s transcript of another format, and replaces an imported one', async () => {
    let type = 'vtt';
    const srt = '1\n00:00:01,000 --> 00:00:04,000\nAda: Good evening.\n';
    await withServer(
      (request, response) => {
        if (request.url === '/feed')
          response.end(
            feed(
              item('a', 'Rivers', transcript(`a.${type}`, '')) +
                item('b', 'Dams', transcript(`b.${type}`, '')),
            ),
          );
        else response.end(type === 'vtt' ? VTT : srt);
      },
      async (origin) => {
        put('content/episodes/dams/transcript.txt', 'Ada (00:12): Mine.\n');
        await run(`${origin}/feed`);
        type = 'srt';
        expect(await run(`${origin}/feed`)).toEqual([
          'rivers: new: transcript.srt; removed: transcript.vtt',
          'dams: kept (edited; --force overwrites): transcript.txt',
        ]);
        expect(readdirSync(inContent('episodes/rivers')).sort()).toEqual(['summary.md', 'transcript.srt']);
        expect(await run(`${origin}/feed`, { force: true })).toEqual([
          'rivers: same',
          'dams: new: transcript.srt; set aside: transcript.txt to transcript.txt~',
        ]);
        expect(text('episodes/dams/transcript.txt~')).toBe('Ada (00:12): Mine.\n');
      },
    );
  });

  test('requests the files of at most four episodes at once, in the feed’s order', async () => {
    const items = Array.from({ length: 12 }, (_, at) =>
      item(`${at}`, `Part ${at}`, transcript(`${at}.vtt`, '')),
    );
    const waiting: (() => void)[] = [];
    let most = 0;
    await withServer(
      (request, response) => {
        if (request.url === '/feed') {
          response.end(feed(items.join('')));
          return;
        }
        waiting.push(() => response.end(VTT));
        most = Math.max(most, waiting.length);
        // Answered last in, first out, when no more requests are expected.
        setImmediate(() => setImmediate(() => waiting.pop()?.()));
      },
      async (origin) => {
        const lines = await run(`${origin}/feed`);
        expect(lines).toEqual(items.map((_, at) => `part-${at}: new: summary.md, transcript.vtt`));
        expect(most).toBeLessThanOrEqual(4);
      },
    );
  });

  test('that is a web page is reported as one', async () => {
    await withServer(
      (_request, response) => response.end('<!doctype html><title>Otter Hour</title>'),
      async (origin) => expect(await run(origin)).toEqual(['feed-format', 'failure: nothing was imported']),
    );
  });
});
