import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyMedia } from '@/scripts/build/copy-media';

let folder = '';
const at = (...path: string[]): string => join(folder, ...path);
const copy = () => copyMedia({ contentDir: at('content'), root: folder });

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
  expect(readFileSync(at('public/media/rain.wav'), 'utf8')).toBe('rain');
  expect(readFileSync(at('public/media/more/hail.wav'), 'utf8')).toBe('hail');
  expect(existsSync(at('public/media/.hidden'))).toBe(false);
});

test('what changed is copied again, what went goes, and what somebody else put there stays', async () => {
  await copy();
  writeFileSync(at('public/media/theirs.wav'), 'theirs');
  writeFileSync(at('content/media/rain.wav'), 'more rain');
  rmSync(at('content/media/more'), { recursive: true });
  await copy();
  expect(readFileSync(at('public/media/rain.wav'), 'utf8')).toBe('more rain');
  expect(existsSync(at('public/media/more/hail.wav'))).toBe(false);
  expect(existsSync(at('public/media/theirs.wav'))).toBe(true);
});

test('a content folder without media/ copies nothing and clears what was copied', async () => {
  await copy();
  rmSync(at('content/media'), { recursive: true });
  await copy();
  expect(existsSync(at('public/media/rain.wav'))).toBe(false);
});
