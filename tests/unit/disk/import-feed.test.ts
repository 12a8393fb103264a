import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importSource } from '@/lib/disk/import/import-source';
import { readLibrary } from '@/lib/disk/read/read-library';
import { createImportPlace } from './import-place';
import { feed, item, notes, PSC } from './sample-feed';

const { content, folder, inContent, put, run, snapshot, text } = createImportPlace();

describe('a feed', () => {
  test('becomes episodes without findings, and a second run changes nothing', async () => {
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

  test('is not written in a dry run', async () => {
    const path = put('feed.xml', feed(item('a', 'Rivers')));
    const before = snapshot();
    expect(await run(path, { dryRun: true })).toEqual(['rivers: new: summary.md']);
    expect(snapshot()).toEqual(before);
  });

  test('that has changed updates unedited files, and keeps edited ones', async () => {
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

  test('overwrites with force, and sets the author’s version aside each time', async () => {
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

  test('finds an episode by its guid after a new title, and by its folder without a guid', async () => {
    await run(put('feed.xml', feed(item('a', 'Rivers'))));
    put('content/episodes/dams/summary.md', '---\nsource: { kind: hand-written }\n---\nMine.\n');
    const renamed = put('feed.xml', feed(item('a', 'Streams') + item('b', 'Dams', PSC)));
    expect(await run(renamed)).toEqual([
      'rivers: updated: summary.md',
      'dams: new: chapters.xml; kept (edited; --force overwrites): summary.md',
    ]);
  });

  test('does not count line breaks changed by version control as an edit', async () => {
    const path = put('feed.xml', feed(item('a', 'Rivers')));
    await run(path);
    put('content/episodes/rivers/summary.md', text('episodes/rivers/summary.md').replace(/\n/g, '\r\n'));
    expect(await run(path)).toEqual(['rivers: same']);
  });

  test('imports one item by its folder’s name, and suggests the nearest name otherwise', async () => {
    const path = put('feed.xml', feed(item('a', 'Rivers') + item('b', 'Dams')));
    expect(await run(path, { episode: 'dams' })).toEqual(['dams: new: summary.md']);
    await expect(run(path, { episode: 'river' })).rejects.toThrow('did you mean "rivers"?');
    await expect(run(path, { episode: '../rivers' })).rejects.toThrow(
      'is not a folder name of a-z, 0-9 and single dashes',
    );
  });

  test('that is broken imports nothing', async () => {
    const path = put('feed.xml', feed('<item><title>Rivers</item>'));
    const before = snapshot();
    expect(await run(path)).toEqual(['feed-xml', 'failure: nothing was imported']);
    expect(snapshot()).toEqual(before);
  });

  test('never writes through a link out of the content folder', async () => {
    mkdirSync(join(folder(), 'elsewhere'));
    mkdirSync(inContent('episodes'));
    symlinkSync(join(folder(), 'elsewhere'), inContent('episodes/rivers'));
    symlinkSync(join(folder(), 'nowhere'), inContent('episodes/dams'));
    const outcome = await run(put('feed.xml', feed(item('a', 'Rivers') + item('b', 'Dams'))), {
      force: true,
    });
    expect(outcome).toEqual([
      expect.stringMatching(/^rivers: failed: .* is outside of the content folder$/),
      expect.stringMatching(/^dams: failed: .* is outside of the content folder$/),
    ]);
    expect(readdirSync(join(folder(), 'elsewhere'))).toEqual([]);
    expect(existsSync(join(folder(), 'nowhere'))).toBe(false);
  });

  test('does not overwrite a linked file', async () => {
    const mine = put('mine.md', 'Mine.');
    mkdirSync(inContent('episodes/rivers'), { recursive: true });
    symlinkSync(mine, inContent('episodes/rivers/summary.md'));
    const path = put('feed.xml', feed(item('a', 'Rivers')));
    expect(await run(path)).toEqual(['rivers: kept (edited; --force overwrites): summary.md']);
    await run(path, { force: true });
    expect(readFileSync(mine, 'utf8')).toBe('Mine.');
  });

  test('reports what to add to an existing library.yaml, and writes a missing one', async () => {
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
    expect(await advice()).toEqual([expect.stringContaining('paste\nshows:\n  - name: Otter Hour')]);
    expect(text('library.yaml')).toBe('# mine\nshows: [{ name: Other }]\n');
  });

  test('with a broken imported.json writes nothing', async () => {
    put('content/imported.json', '{');
    await expect(run(put('feed.xml', feed(item('a', 'Rivers'))))).rejects.toThrow(
      'imported.json cannot be read',
    );
    expect(existsSync(inContent('episodes'))).toBe(false);
  });
});
