import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

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

function run(script: string, args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
  });
}

// Each test starts a program of its own, and a busy machine starts them slowly.
describe('commands end with the codes that scripts rely on', { timeout: 60_000 }, () => {
  test.each([
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
    ['ids', ['--dry-run', '--content', 'examples'], 0],
    ['ids', ['--content', join(folder, 'cut-off')], 1],
    ['ids', ['--content', join(folder, 'nowhere')], 2],
    ['ids', ['--nonsense'], 2],
    ['build', ['--nonsense'], 2],
    ['build', ['--out', '/tmp'], 2],
    ['build', ['--out', '.dogear'], 2],
    ['index', [], 2],
    ['import', [], 2],
    ['import', [join(folder, 'nowhere.xml')], 2],
    ['import', [join(folder, 'podcast.xml'), '--content', join(folder, 'import'), '--episode', '../x'], 2],
    ['import', [join(folder, 'feed.md'), '--content', join(folder, 'import')], 1],
    ['new', ['🦦', '--content', join(folder, 'new')], 2],
    ['new', ['Реки', '--content', join(folder, 'new')], 0],
  ])('%s %j ends with %i, and never with a stack trace', (script, args, code) => {
    const { status, stdout, stderr } = run(script, args);
    expect(status).toBe(code);
    expect(stderr).not.toMatch(/\n\s+at /);
    if (script === 'parse' && code < 2) expect(JSON.parse(stdout)).toHaveProperty('diagnostics');
  });

  test('an unreadable file prints JSON without a kind, and its reason', () => {
    const printed = JSON.parse(run('parse', [join(folder, 'feed.md')]).stdout);
    expect(printed.kind).toBeNull();
    expect(printed.diagnostics).toMatchObject([{ code: 'file-kind', severity: 'error', line: 1, column: 1 }]);
  });

  test('check points at the broken line with a caret', () => {
    const { stdout } = run('check', ['--content', join(folder, 'content')]);
    expect(stdout).toContain('episodes/broken/summary.md:2:');
    expect(stdout).toMatch(/2 \| title: \[\n\s+\| +\^/);
  });

  test('check says what parsers cannot see, with the related place, and ends with 0 on warnings', () => {
    const content = 'tests/fixtures/library/code-time-order';
    const { status, stdout, stderr } = run('check', ['--content', content]);
    expect(stdout).toBe(`${readFileSync(join(content, 'diagnostics.txt'), 'utf8')}\n`);
    expect(stderr).toContain('check: 1 episodes (0 drafts), 0 errors, 1 warnings, 0 notes');
    expect(status).toBe(0);
    const [first] = JSON.parse(run('check', ['--content', content, '--format', 'json']).stdout);
    expect(first).toMatchObject({ code: 'time-order', line: 13, column: 1, endLine: 13, endColumn: 6 });
    expect(first.related).toMatchObject([{ file: 'episodes/pier/summary.md', line: 12, column: 1 }]);
  });

  test('check speaks GitHub’s language and JSON', () => {
    const content = join(folder, 'content');
    expect(run('check', ['--content', content, '--format', 'github']).stdout).toMatch(
      /^::error file=.*broken\/summary\.md,line=2,col=\d+,title=front-matter-yaml::Unexpected YAML/,
    );
    const [first] = JSON.parse(run('check', ['--content', content, '--format', 'json']).stdout);
    expect(first).toMatchObject({ code: 'front-matter-yaml', line: 2 });
  });

  test('import prints a line for each episode and one for all, and says nothing else', () => {
    const args = [join(folder, 'podcast.xml'), '--content', join(folder, 'import')];
    const total = (kind: string): string =>
      `import: 1 episode: ${['new', 'updated', 'overwritten', 'kept', 'same'].map((one) => `${one === kind ? 1 : 0} ${one}`).join(', ')}, 0 failed\n`;
    expect(run('import', args).stdout).toBe(
      `rain: new: summary.md\nlibrary.yaml: new, with the show\n${total('new')}`,
    );
    expect(run('import', args)).toMatchObject({ stdout: `rain: same\n${total('same')}`, stderr: '' });
  });
});
