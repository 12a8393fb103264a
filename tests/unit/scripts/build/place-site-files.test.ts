import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPublicFiles } from '@/scripts/build/check-public-files';
import { listFiles, placeSiteFiles } from '@/scripts/build/place-site-files';

let folder = '';
const at = (...path: string[]): string => join(folder, ...path);
const check = () => checkPublicFiles(at('content'), at('public'));

function write(path: string, text = ''): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dogear-site-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('built files are copied into an export next to those of public/', async () => {
  write('site/islands/loader.js');
  write('site/media/more/hail.wav');
  write('out/media/theirs.wav');
  await placeSiteFiles(at('site'), at('out'));
  expect(await listFiles(at('out'))).toEqual([
    'islands/loader.js',
    'media/more/hail.wav',
    'media/theirs.wav',
  ]);
});

test.each(['islands/loader.js', 'media/rain.wav'])('a built %s never overwrites another', async (file) => {
  write(`site/${file}`, 'built');
  write(`out/${file}`, 'by hand');
  await expect(placeSiteFiles(at('site'), at('out'))).rejects.toThrow(/EEXIST.*out/);
  expect(readFileSync(at('out', file), 'utf8')).toBe('by hand');
});

test.each(['islands/old.js', 'search-index/manifest.json', 'embed/q/x/index.html', 'cards/q/x.png'])(
  'public/%s stops the build: the folder belongs to it',
  async (file) => {
    write(`public/${file}`);
    await expect(check()).rejects.toThrow(/delete .*public/);
  },
);

test('public/media/ and media/ of the content folder are served from one folder, but not with the same address', async () => {
  write('content/media/rain.wav');
  write('public/media/theirs.wav');
  write('public/cards/theirs.png');
  await check();
  write('public/media/rain.wav');
  await expect(check()).rejects.toThrow(/public.media.rain\.wav has the same address as .*content/);
});
