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

test('what lies in media/ is served as /media/, folders below it too', async () => {
  await copy();
  expect(readFileSync(at('site/media/rain.wav'), 'utf8')).toBe('rain');
  expect(readFileSync(at('site/media/more/hail.wav'), 'utf8')).toBe('hail');
  expect(existsSync(at('site/media/.hidden'))).toBe(false);
});

test('what changed is copied again, what went goes, and other built files stay', async () => {
  await copy();
  mkdirSync(at('site/islands'));
  writeFileSync(at('site/islands/loader.js'), '');
  writeFileSync(at('content/media/rain.wav'), 'more rain');
  rmSync(at('content/media/more'), { recursive: true });
  await copy();
  expect(readFileSync(at('site/media/rain.wav'), 'utf8')).toBe('more rain');
  expect(await listFiles(at('site'))).toEqual(['islands/loader.js', 'media/rain.wav']);
});

test('a content folder without media/ copies nothing and clears what was copied', async () => {
  await copy();
  rmSync(at('content/media'), { recursive: true });
  await copy();
  expect(existsSync(at('site/media/rain.wav'))).toBe(false);
});

test('an export keeps the recording it was built with', async () => {
  await copy();
  await placeSiteFiles(at('site'), at('out'));
  writeFileSync(at('content/media/rain.wav'), 'more rain');
  await copy();
  expect(readFileSync(at('out/media/rain.wav'), 'utf8')).toBe('rain');
  expect(readFileSync(at('site/media/rain.wav'), 'utf8')).toBe('more rain');
});
