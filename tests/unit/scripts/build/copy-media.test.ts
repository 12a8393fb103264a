import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyMedia } from '@/scripts/build/copy-media';
import { listFiles, placeSiteFiles } from '@/scripts/build/place-site-files';

let folder = '';
const at = (...path: string[]): string => join(folder, ...path);
const copy = () => copyMedia({ contentDir: at('content'), siteDir: at('site') });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dogear-media-'));
  mkdirSync(at('content/media/more'), { recursive: true });
  writeFileSync(at('content/media/rain.wav'), 'rain');
  writeFileSync(at('content/media/more/hail.wav'), 'hail');
  writeFileSync(at('content/media/.hidden'), '');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('files of media/ and its folders are served as /media/', async () => {
  await copy();
  expect(readFileSync(at('site/media/rain.wav'), 'utf8')).toBe('rain');
  expect(readFileSync(at('site/media/more/hail.wav'), 'utf8')).toBe('hail');
  expect(existsSync(at('site/media/.hidden'))).toBe(false);
});

test('changed files are copied again, removed ones are removed, and other built files are kept', async () => {
  await copy();
  mkdirSync(at('site/islands'));
  writeFileSync(at('site/islands/loader.js'), '');
  writeFileSync(at('content/media/rain.wav'), 'more rain');
  rmSync(at('content/media/more'), { recursive: true });
  await copy();
  expect(readFileSync(at('site/media/rain.wav'), 'utf8')).toBe('more rain');
  expect(await listFiles(at('site'))).toEqual(['islands/loader.js', 'media/rain.wav']);
});

test('without media/ nothing is copied and earlier copies are removed', async () => {
  await copy();
  rmSync(at('content/media'), { recursive: true });
  await copy();
  expect(existsSync(at('site/media/rain.wav'))).toBe(false);
});

test('an export keeps the recording of its build', async () => {
  await copy();
  await placeSiteFiles(at('site'), at('out'));
  writeFileSync(at('content/media/rain.wav'), 'more rain');
  await copy();
  expect(readFileSync(at('out/media/rain.wav'), 'utf8')).toBe('rain');
  expect(readFileSync(at('site/media/rain.wav'), 'utf8')).toBe('more rain');
});
