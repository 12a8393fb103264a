import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportFiles } from '@/scripts/build/report-files';

test('more files than hosts accept are reported, folders not counted', async () => {
  const out = mkdtempSync(join(tmpdir(), 'dogear-files-'));
  mkdirSync(join(out, 'q/abc'), { recursive: true });
  writeFileSync(join(out, 'index.html'), '');
  writeFileSync(join(out, 'q/abc/index.html'), '');
  expect(await reportFiles(out, 2)).toEqual([]);
  expect(await reportFiles(out, 1)).toEqual([
    expect.stringMatching(/has 2 files.* at most 1;.*limits\.quotes/),
  ]);
});
