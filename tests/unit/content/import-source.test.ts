import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ImportOptions, importSource } from '@/lib/content/import-source';
import { readLibrary } from '@/lib/content/read-library';
import { reportEpisode } from '@/lib/feed/import-report';
import { withServer } from './loopback';

let folder = '';
const content = (): string => join(folder, 'content');
const inContent = (path: string): string => join(content(), path);
const text = (path: string): string => readFileSync(inContent(path), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dogear-import-'));
  mkdirSync(content());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file and returns its path. */
function put(path: string, bytes: string | Uint8Array): string {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, bytes);
  return whole;
}

/** Imports, and returns what an author would see of it. */
async function run(name: string, options: Partial<ImportOptions> = {}): Promise<string[]> {
  const lines: string[] = [];
  const all = { contentDir: content(), episode: null, force: false, dryRun: false, ...options };
  for await (const event of importSource(name, all))
    if (event.type === 'episode') lines.push(reportEpisode(event.outcome));
    else if (event.type === 'diagnostic') lines.push(event.diagnostic.code);
    else lines.push(`${event.type}: ${event.text}`);
  return lines.filter((line) => !line.includes('library.yaml'));
}

const item = (guid: string, title: string, more = ''): string =>
  `<item><guid>${guid}</guid><title>${title}</title>${more}</item>`;
const feed = (items: string): string =>
  `<rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:psc="http://podlove.org/simple-chapters">
<channel><title>Otter Hour</title>${items}</channel></rss>`;
const notes = (words: string): string => `<description>${words}</description>`;
const PSC = '<psc:chapters version="1.2"><psc:chapter start="0:00" title="Intro"/></psc:chapters>';
const VTT = 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ada>Good evening.\n';

/** All files below a folder with their bytes, so that nothing can change unseen. */
function snapshot(): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name)).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'latin1')]));
}

describe('a feed', () => {
  test('becomes episodes the check has nothing to say about, and a second run changes nothing', async () => {
    const path = put(
      'feed.xml',
      feed(item('b', 'Dams', notes('Second.')) + item('a', 'Rivers', notes('First.') + PSC)),
    );
    expect(await run(path)).toEqual(['dams: new: summary.md', 'rivers: new: summary.md, chapters.xml']);
    const library = await readLibrary(content());
    expect(library.episodes.map(({ slug }) => slug)).toEqual(['dams', 'rivers']);
    expect(library.diagnostics).toEqual([]);
    const before = snapshot();
    expect(await run(path)).toEqual(['dams: same', 'rivers: same']);
    expect(snapshot()).toEqual(before);
  });

  test('is only looked at in a dry run', async () => {
    const path = put('feed.xml', feed(item('a', 'Rivers')));
    const before = snapshot();
    expect(await run(path, { dryRun: true })).toEqual(['rivers: new: summary.md']);
    expect(snapshot()).toEqual(before);
  });

  test('that has changed updates what nobody touched, and keeps what somebody did', async () => {
    await run(put('feed.xml', feed(item('a', 'Rivers', notes('One.')) + item('b', 'Dams', notes('One.')))));
    writeFileSync(inContent('episodes/dams/summary.md'), `${text('episodes/dams/summary.md')}Mine.\n`);
    const changed = put(
      'feed.xml',
      feed(item('a', 'Rivers', notes('Two.')) + item('b', 'Dams', notes('Two.'))),
    );
    expect(await run(changed)).toEqual([
      'rivers: updated: summary.md',
      'dams: kept (edited; --force overwrites): summary.md',
    ]);
    expect(text('episodes/rivers/summary.md')).toContain('Two.');
    expect(text('episodes/dams/summary.md')).toContain('Mine.');
  });

  test('overwrites by force, and an author’s version stays beside it each time', async () => {
    const path = put('feed.xml', feed(item('a', 'Rivers', notes('One.'))));
    const line = 'rivers: overwritten: summary.md; set aside: summary.md to summary.md';
    for (const aside of ['summary.md~', 'summary.md.2~']) {
      put('content/episodes/rivers/summary.md', `Mine, in ${aside}.`);
      const before = snapshot();
      expect(await run(path, { force: true, dryRun: true })).toEqual([line.replace(/summary\.md$/, aside)]);
      expect(snapshot()).toEqual(before);
      expect(await run(path, { force: true })).toEqual([line.replace(/summary\.md$/, aside)]);
      expect(text(`episodes/rivers/${aside}`)).toBe(`Mine, in ${aside}.`);
    }
    expect(text('episodes/rivers/summary.md')).toContain('One.');
    expect((await readLibrary(content())).diagnostics).toEqual([]);
  });

  test('finds an episode by its guid after a new title, and by its name without a guid', async () => {
    await run(put('feed.xml', feed(item('a', 'Rivers'))));
    put('content/episodes/dams/summary.md', '---\nsource: { kind: hand-written }\n---\nMine.\n');
    const renamed = put('feed.xml', feed(item('a', 'Streams') + item('b', 'Dams', PSC)));
    expect(await run(renamed)).toEqual([
      'rivers: updated: summary.md',
      'dams: new: chapters.xml; kept (edited; --force overwrites): summary.md',
    ]);
  });

  test('counts line breaks changed by version control as no edit', async () => {
    const path = put('feed.xml', feed(item('a', 'Rivers')));
    await run(path);
    put('content/episodes/rivers/summary.md', text('episodes/rivers/summary.md').replace(/\n/g, '\r\n'));
    expect(await run(path)).toEqual(['rivers: same']);
  });

  test('gives one item when its folder is named, and says the nearest name otherwise', async () => {
    const path = put('feed.xml', feed(item('a', 'Rivers') + item('b', 'Dams')));
    expect(await run(path, { episode: 'dams' })).toEqual(['dams: new: summary.md']);
    await expect(run(path, { episode: 'river' })).rejects.toThrow('did you mean "rivers"?');
    await expect(run(path, { episode: '../rivers' })).rejects.toThrow('expected a-z, 0-9 and single dashes');
  });

  test('that is broken imports nothing', async () => {
    const path = put('feed.xml', feed('<item><title>Rivers</item>'));
    const before = snapshot();
    expect(await run(path)).toEqual(['feed-xml', 'failure: nothing was imported']);
    expect(snapshot()).toEqual(before);
  });

  test('never writes through a link that leads out of the content folder', async () => {
    mkdirSync(join(folder, 'elsewhere'));
    mkdirSync(inContent('episodes'));
    symlinkSync(join(folder, 'elsewhere'), inContent('episodes/rivers'));
    symlinkSync(join(folder, 'nowhere'), inContent('episodes/dams'));
    const outcome = await run(put('feed.xml', feed(item('a', 'Rivers') + item('b', 'Dams'))), {
      force: true,
    });
    expect(outcome).toEqual([
      expect.stringMatching(/^rivers: failed: .* leads out of the content folder$/),
      expect.stringMatching(/^dams: failed: .* leads out of the content folder$/),
    ]);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  test('leaves a linked file alone', async () => {
    const mine = put('mine.md', 'Mine.');
    mkdirSync(inContent('episodes/rivers'), { recursive: true });
    symlinkSync(mine, inContent('episodes/rivers/summary.md'));
    const path = put('feed.xml', feed(item('a', 'Rivers')));
    expect(await run(path)).toEqual(['rivers: kept (edited; --force overwrites): summary.md']);
    await run(path, { force: true });
    expect(readFileSync(mine, 'utf8')).toBe('Mine.');
  });

  test('says what to add to a library.yaml that is there, and writes one that is not', async () => {
    const path = put('feed.xml', feed(item('a', 'Rivers')));
    const advice = async (): Promise<string[]> => {
      const lines: string[] = [];
      const options = { contentDir: content(), episode: null, force: true, dryRun: false };
      for await (const event of importSource(path, options))
        if (event.type === 'advice') lines.push(event.text);
      return lines;
    };
    expect(await advice()).toEqual(['library.yaml: new, with the show']);
    expect(text('library.yaml')).toBe('shows:\n  - name: Otter Hour\n');
    expect(await advice()).toEqual([]);
    put('content/library.yaml', '# mine\nshows: [{ name: Other }]\n');
    expect(await advice()).toEqual([expect.stringContaining('add\nshows:\n  - name: Otter Hour')]);
    expect(text('library.yaml')).toBe('# mine\nshows: [{ name: Other }]\n');
  });

  test('with a broken imported.json stops before it writes', async () => {
    put('content/imported.json', '{');
    await expect(run(put('feed.xml', feed(item('a', 'Rivers'))))).rejects.toThrow(
      'imported.json: unreadable',
    );
    expect(existsSync(inContent('episodes'))).toBe(false);
  });
});

describe('a feed on a server', () => {
  const transcript = (url: string, type: string): string =>
    `<podcast:transcript url="${url}" type="${type}"/>`;

  test('brings transcripts and chapters, and one that fails loses nothing else', async () => {
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
          `snow: new: summary.md; failed: transcript: Unexpected HTML page without a cue, expected times and text (${origin}/c.vtt)`,
        ]);
        expect(text('episodes/rivers/transcript.vtt')).toBe(VTT);
        expect((await run(`${origin}/feed`))[0]).toBe('rivers: same');
      },
    );
  });

  test('keeps an author’s transcript of another format, and replaces its own', async () => {
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

  test('asks for at most four episodes’ files at once, in the feed’s order', async () => {
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
        // Answered last in, first out, once nobody else is coming.
        setImmediate(() => setImmediate(() => waiting.pop()?.()));
      },
      async (origin) => {
        const lines = await run(`${origin}/feed`);
        expect(lines).toEqual(items.map((_, at) => `part-${at}: new: summary.md, transcript.vtt`));
        expect(most).toBeLessThanOrEqual(4);
      },
    );
  });

  test('that is a page says so', async () => {
    await withServer(
      (_request, response) => response.end('<!doctype html><title>Otter Hour</title>'),
      async (origin) => expect(await run(origin)).toEqual(['feed-format', 'failure: nothing was imported']),
    );
  });
});

describe('a file', () => {
  const SUMMARY = 'Otter Hour: Rivers\nDate: February 3, 2031\nEpisode Overview\nWhere the rivers meet.\n';

  test('with a summary gets the facts it states as front matter, its bytes kept', async () => {
    const path = put('notes.txt', SUMMARY);
    expect(await run(path)).toEqual(['rivers: new: summary.md']);
    const head = '---\nshow: Otter Hour\ntitle: Rivers\ndate: 2031-02-03\n---\n';
    expect(text('episodes/rivers/summary.md')).toBe(`${head}${SUMMARY}`);
    expect(await run(path)).toEqual(['rivers: same']);
    expect((await readLibrary(content())).diagnostics).toEqual([]);
  });

  test.each([
    ['a byte order mark and Windows’ line breaks', Buffer.from(`\uFEFF${SUMMARY.replace(/\n/g, '\r\n')}`)],
    ['UTF-16', Buffer.from(`\uFEFF${SUMMARY}`, 'utf16le')],
  ])('in %s reads the same', async (_form, bytes) => {
    await run(put('notes.txt', bytes));
    const [episode] = (await readLibrary(content())).episodes;
    expect(episode?.summary.meta).toMatchObject({ show: 'Otter Hour', title: 'Rivers', date: '2031-02-03' });
    expect(episode?.summary.coverage.unclaimed).toBe(0);
  });

  test('with front matter of its own is copied as it is', async () => {
    const own = `---\ntitle: Dams\nmine: 1\n---\n${SUMMARY}`;
    await run(put('notes.txt', own), { episode: 'my-dams' });
    expect(text('episodes/my-dams/summary.md')).toBe(own);
  });

  test('without title and date asks for a name', async () => {
    const path = put('notes.md', 'Only a few words.\n');
    await expect(run(path)).rejects.toThrow('name its folder with --episode SLUG');
    expect(await run(path, { episode: 'rivers' })).toEqual(['rivers: new: summary.md']);
  });

  test('of the same name that is another text is kept, unless forced', async () => {
    await run(put('a.txt', SUMMARY));
    put('content/episodes/rivers/summary.md', 'Mine.\n');
    expect(await run(put('b.txt', `${SUMMARY}More.\n`))).toEqual([
      'rivers: kept (edited; --force overwrites): summary.md',
    ]);
  });

  test('with a transcript goes to the only episode, or the one of its name, or asks', async () => {
    const path = put('rivers.txt', VTT);
    await expect(run(path)).rejects.toThrow('import its summary first');
    await run(put('a.txt', SUMMARY));
    expect(await run(put('talk.txt', VTT))).toEqual(['rivers: new: transcript.vtt']);
    await run(put('b.txt', SUMMARY.replace('Rivers', 'Dams')));
    expect(await run(path)).toEqual(['rivers: same']);
    await expect(run(put('talk.txt', VTT))).rejects.toThrow(
      'holds a transcript, say of which episode with --episode SLUG: one of dams, rivers',
    );
    expect(await run(put('talk.txt', '0:00 Intro\n1:30 Rivers\n9:00 Dams\n'), { episode: 'dams' })).toEqual([
      'dams: new: chapters.txt',
    ]);
    await expect(run(path, { episode: 'dam' })).rejects.toThrow('did you mean "dams"?');
  });

  test.each([
    ['sound.mp3', 'ID3\0\0', 'sound.mp3: failed: PATH: binary data, expected text in UTF-8'],
    [
      'a.json',
      '{"a":1}',
      'a.json: failed: PATH: JSON file, expected a summary, a transcript, chapters or a feed',
    ],
    ['empty.md', '', 'empty.md: failed: PATH: Unexpected empty file, expected a summary'],
  ])('%s that is none of these is refused', async (name, bytes, line) => {
    const path = put(name, bytes);
    expect(await run(path)).toEqual([line.replace('PATH', path)]);
    expect(readdirSync(content())).toEqual([]);
  });

  test('that is not there, too large or behind another scheme is refused', async () => {
    await expect(run(join(folder, 'none.xml'))).rejects.toThrow('no file at');
    const limits = { maxBytes: 10, timeoutMs: 1000, maxRedirects: 0 };
    expect(await run(put('a.txt', SUMMARY), { limits })).toEqual([
      expect.stringMatching(/^failure: .*a\.txt: more than 1 kB, expected less$/),
    ]);
    for (const address of ['file:///etc/hostname', 'data:text/xml,<rss/>'])
      expect(await run(address)).toEqual([expect.stringMatching(/^failure: unexpected address .* and not/)]);
  });
});
