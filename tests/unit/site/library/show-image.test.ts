import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showImage } from '@/lib/site/library/show-image';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dogear-show-'));
  mkdirSync(join(folder, 'media/covers'), { recursive: true });
  writeFileSync(join(folder, 'media/covers/my show.png'), '');
  writeFileSync(join(folder, 'beside.png'), '');
  vi.stubEnv('DOGEAR_CONTENT', folder);
  vi.stubEnv('DOGEAR_BASE', '/pod');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['media/covers/my show.png', '/pod/media/covers/my%20show.png'],
  ['/icon.svg', '/pod/icon.svg'],
])('a show has the picture %s, which the site serves', (image, address) => {
  expect(showImage(image)).toBe(address);
});

test.each(['media/covers/none.png', 'beside.png', 'media/../beside.png', 'https://example.org/a.png'])(
  'a show has no picture %s, which the site does not serve',
  (image) => {
    expect(showImage(image)).toBeNull();
  },
);
