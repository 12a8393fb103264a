import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stripExport } from '@/scripts/build/strip-export';

const OPTIONS = { base: '', facts: { hasRemoteAudio: false, hasPlainAudio: false, hasYoutube: false } };

const pageWith = (body: string): string =>
  `<!DOCTYPE html><html><head><title>A</title><meta name="description" content="a"/><link rel="stylesheet" href="/a.css"/><script src="/_next/a.js"></script></head><body>${body}</body></html>`;

function exported(pages: Readonly<Record<string, string>>): string {
  const out = mkdtempSync(join(tmpdir(), 'dogear-strip-'));
  for (const [folder, html] of Object.entries(pages)) {
    mkdirSync(join(out, folder), { recursive: true });
    writeFileSync(join(out, folder, 'index.html'), html);
    writeFileSync(join(out, folder, 'index.txt'), 'payload');
  }
  return out;
}

const filesOf = (out: string): string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .sort();

test('an export is stripped in place, without leftovers of Next', async () => {
  const out = exported({ '.': pageWith('one'), q: pageWith('two') });
  expect(await stripExport(out, OPTIONS)).toBe(2);
  expect(filesOf(out)).toEqual(['index.html', 'q/index.html']);
  for (const file of filesOf(out)) {
    const html = readFileSync(join(out, file), 'utf8');
    expect(html).toContain('Content-Security-Policy');
    expect(html).not.toContain('_next');
  }
});

test.each([
  ['has a style attribute', pageWith('<p style="color: red">'), /q\/index\.html: a style attribute/],
  ['loads an extra script', pageWith('<script src="/_next/b.js"></script>'), /other Next scripts/],
])('a page that %s leaves the folder as Next wrote it', async (_, odd, message) => {
  const out = exported({ '.': pageWith('one'), q: odd });
  const before = filesOf(out);
  await expect(stripExport(out, OPTIONS)).rejects.toThrow(message);
  expect(filesOf(out)).toEqual(before);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(pageWith('one'));
});
