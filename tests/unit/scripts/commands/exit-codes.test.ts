import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './run-script';

const folder = mkdtempSync(join(tmpdir(), 'dogear-commands-'));
mkdirSync(join(folder, 'content/episodes/broken'), { recursive: true });
writeFileSync(join(folder, 'content/episodes/broken/summary.md'), '---\ntitle: [\n---\nTest Show: Rain\n');
writeFileSync(join(folder, 'empty.md'), '');
writeFileSync(join(folder, 'feed.md'), '<?xml version="1.0"?>\n<rss version="2.0"/>\n');
writeFileSync(join(folder, 'captions.md'), 'WEBVTT\n\n00:01.000 --> 00:02.000\nRain\n');
mkdirSync(join(folder, 'cut-off/episodes'), { recursive: true });
writeFileSync(join(folder, 'cut-off/ids.json'), '{\n  "version": 1,\n  "episodes": {\n');
mkdirSync(join(folder, 'import'));
mkdirSync(join(folder, 'new'));
writeFileSync(
  join(folder, 'podcast.xml'),
  '<rss version="2.0"><channel><title>Test Show</title><item><guid>a</guid><title>Rain</title></item></channel></rss>\n',
);
const seed = 'content/episodes/latent-space-chris-lattner/summary.md';

describe('commands exit with documented codes', () => {
  test.concurrent.each([
    ['parse', [seed], 0],
    ['parse', [join(folder, 'empty.md')], 1],
    ['parse', [join(folder, 'feed.md')], 1],
    ['parse', [join(folder, 'captions.md')], 0],
    ['parse', [join(folder, 'captions.md'), '--kind', 'chapters'], 0],
    ['parse', [join(folder, 'nowhere.md')], 2],
    ['parse', [folder], 2],
    ['parse', [], 2],
    ['parse', [seed, '--kind', 'song'], 2],
    ['check', [], 0],
    ['check', ['--content', join(folder, 'content')], 1],
    ['check', ['--content', join(folder, 'nowhere')], 2],
    ['check', ['--format', 'song'], 2],
    ['search', ['impossible'], 0],
    ['search', [], 2],
    ['search', ['rain', '--limit', '0'], 2],
    ['search', ['rain', '--kind', 'song'], 2],
    ['search', ['rain', '--index', folder], 2],
    ['search', ['rain', '--content', join(folder, 'nowhere')], 2],
    ['search', ['--queries', join(folder, 'nowhere.jsonl')], 2],
    ['search', ['--queries', join(folder, 'feed.md')], 2],
    ['ids', ['--dry-run', '--content', 'examples'], 0],
    ['ids', ['--content', join(folder, 'cut-off')], 1],
    ['ids', ['--content', join(folder, 'nowhere')], 2],
    ['ids', ['--nonsense'], 2],
    ['topics', [], 0],
    ['topics', ['--limit', '0'], 2],
    ['build', ['--nonsense'], 2],
    ['build', ['--out', '/tmp'], 2],
    ['build', ['--out', '.dogear'], 2],
    ['index', [], 2],
    ['index', ['--content', join(folder, 'nowhere'), '--out', join(folder, 'index')], 2],
    ['import', [], 2],
    ['import', [join(folder, 'nowhere.xml')], 2],
    ['import', [join(folder, 'podcast.xml'), '--content', join(folder, 'import'), '--episode', '../x'], 2],
    ['import', [join(folder, 'feed.md'), '--content', join(folder, 'import')], 1],
    ['new', ['🦦', '--content', join(folder, 'new')], 2],
    ['new', ['Реки', '--content', join(folder, 'new')], 0],
  ] as const)('%s %j ends with %i, and never with a stack trace', async (script, args, code) => {
    const { status, stdout, stderr } = await run(script, args);
    expect(status).toBe(code);
    expect(stderr).not.toMatch(/\n\s+at /);
    if (script === 'parse' && code < 2) expect(JSON.parse(stdout)).toHaveProperty('diagnostics');
  });
});
