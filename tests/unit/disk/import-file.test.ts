import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '@/lib/disk/read/read-library';
import { createImportPlace } from './import-place';
import { VTT } from './sample-feed';

const { content, folder, put, run, text } = createImportPlace();

describe('a file', () => {
  const SUMMARY = 'Otter Hour: Rivers\nDate: February 3, 2031\nEpisode Overview\nWhere the rivers meet.\n';

  test('with a summary gets its facts as front matter, and its bytes are kept', async () => {
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
  ])('in %s is read the same', async (_form, bytes) => {
    await run(put('notes.txt', bytes));
    const [episode] = (await readLibrary(content())).episodes;
    expect(episode?.summary.meta).toMatchObject({ show: 'Otter Hour', title: 'Rivers', date: '2031-02-03' });
    expect(episode?.summary.coverage.unclaimed).toBe(0);
  });

  test('with front matter is copied unchanged', async () => {
    const own = `---\ntitle: Dams\nmine: 1\n---\n${SUMMARY}`;
    await run(put('notes.txt', own), { episode: 'my-dams' });
    expect(text('episodes/my-dams/summary.md')).toBe(own);
  });

  test('without title and date needs a name', async () => {
    const path = put('notes.md', 'Only a few words.\n');
    await expect(run(path)).rejects.toThrow('name its folder with --episode SLUG');
    expect(await run(path, { episode: 'rivers' })).toEqual(['rivers: new: summary.md']);
  });

  test('does not overwrite another text of the same name, unless forced', async () => {
    await run(put('a.txt', SUMMARY));
    put('content/episodes/rivers/summary.md', 'Mine.\n');
    expect(await run(put('b.txt', `${SUMMARY}More.\n`))).toEqual([
      'rivers: kept (edited; --force overwrites): summary.md',
    ]);
  });

  test('with a transcript goes to the only episode, or the one of its name, or is refused', async () => {
    const path = put('rivers.txt', VTT);
    await expect(run(path)).rejects.toThrow('import its summary first');
    await run(put('a.txt', SUMMARY));
    expect(await run(put('talk.txt', VTT))).toEqual(['rivers: new: transcript.vtt']);
    await run(put('b.txt', SUMMARY.replace('Rivers', 'Dams')));
    expect(await run(path)).toEqual(['rivers: same']);
    await expect(run(put('talk.txt', VTT))).rejects.toThrow(
      'is a transcript; name its episode with --episode SLUG, one of dams, rivers',
    );
    expect(await run(put('talk.txt', '0:00 Intro\n1:30 Rivers\n9:00 Dams\n'), { episode: 'dams' })).toEqual([
      'dams: new: chapters.txt',
    ]);
    await expect(run(path, { episode: 'dam' })).rejects.toThrow('did you mean "dams"?');
  });

  test.each([
    ['sound.mp3', 'ID3\0\0', 'sound.mp3: failed: PATH: cannot be read, because it contains binary data'],
    [
      'a.json',
      '{"a":1}',
      'a.json: failed: PATH: is a JSON file, not a summary, a transcript, chapters or a feed',
    ],
    ['empty.md', '', 'empty.md: failed: PATH: The summary is empty'],
  ])('%s of another kind is refused', async (name, bytes, line) => {
    const path = put(name, bytes);
    expect(await run(path)).toEqual([line.replace('PATH', path)]);
    expect(readdirSync(content())).toEqual([]);
  });

  test('that is missing, too large or of another scheme is refused', async () => {
    await expect(run(join(folder(), 'none.xml'))).rejects.toThrow('no file at');
    const limits = { maxBytes: 10, timeoutMs: 1000, maxRedirects: 0 };
    expect(await run(put('a.txt', SUMMARY), { limits })).toEqual([
      expect.stringMatching(/^failure: .*a\.txt is larger than 1 kB$/),
    ]);
    for (const address of ['file:///etc/hostname', 'data:text/xml,<rss/>'])
      expect(await run(address)).toEqual([
        expect.stringMatching(/^failure: ".*" is not an http or https address$/),
      ]);
  });
});
