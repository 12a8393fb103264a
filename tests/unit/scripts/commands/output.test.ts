import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, runSource } from './run-script';

const folder = mkdtempSync(join(tmpdir(), 'dogear-output-'));
mkdirSync(join(folder, 'content/episodes/broken'), { recursive: true });
writeFileSync(join(folder, 'content/episodes/broken/summary.md'), '---\ntitle: [\n---\nTest Show: Rain\n');
writeFileSync(join(folder, 'feed.md'), '<?xml version="1.0"?>\n<rss version="2.0"/>\n');
mkdirSync(join(folder, 'import'));
writeFileSync(
  join(folder, 'podcast.xml'),
  '<rss version="2.0"><channel><title>Test Show</title><item><guid>a</guid><title>Rain</title></item></channel></rss>\n',
);

describe('output of commands', () => {
  test('an unreadable file prints JSON without a kind, and the reason', async () => {
    const printed = JSON.parse((await run('parse', [join(folder, 'feed.md')])).stdout);
    expect(printed.kind).toBeNull();
    expect(printed.diagnostics).toMatchObject([{ code: 'file-kind', severity: 'error', line: 1, column: 1 }]);
  });

  test('a command prints the same from its source and compiled', async () => {
    const args = [join(folder, 'feed.md')];
    expect(await runSource('parse', args)).toEqual(await run('parse', args));
  });

  test('check points at the broken line with a caret', async () => {
    const { stdout } = await run('check', ['--content', join(folder, 'content')]);
    expect(stdout).toContain('episodes/broken/summary.md:2:');
    expect(stdout).toMatch(/2 \| title: \[\n\s+\| +\^/);
  });

  test('check reports findings beyond parsing, with the related place, and exits with 0 on warnings', async () => {
    const content = 'tests/fixtures/library/code-time-order';
    const { status, stdout, stderr } = await run('check', ['--content', content]);
    expect(stdout).toBe(`${readFileSync(join(content, 'diagnostics.txt'), 'utf8')}\n`);
    expect(stderr).toContain('check: 1 episode (0 drafts), 0 errors, 1 warning, 0 notes');
    expect(status).toBe(0);
    const [first] = JSON.parse((await run('check', ['--content', content, '--format', 'json'])).stdout);
    expect(first).toMatchObject({ code: 'time-order', line: 13, column: 1, endLine: 13, endColumn: 6 });
    expect(first.related).toMatchObject([{ file: 'episodes/pier/summary.md', line: 12, column: 1 }]);
  });

  test('check prints GitHub annotations and JSON', async () => {
    const content = join(folder, 'content');
    expect((await run('check', ['--content', content, '--format', 'github'])).stdout).toMatch(
      /^::error file=.*broken\/summary\.md,line=2,col=\d+,title=front-matter-yaml::Invalid YAML: /,
    );
    const [first] = JSON.parse((await run('check', ['--content', content, '--format', 'json'])).stdout);
    expect(first).toMatchObject({ code: 'front-matter-yaml', line: 2 });
  });

  test('search prints only JSON, with the same hits from the content and from a built index', async () => {
    const index = join(folder, 'built-index');
    expect((await run('index', ['--out', index])).status).toBe(0);
    const queries = join(folder, 'queries.jsonl');
    writeFileSync(queries, '{"id":1,"q":"mojo"}\n\n{"id":"b","q":"zzqqzzqq"}\n');
    const { stdout } = await run('search', ['--index', index, '--queries', queries, '--json']);
    const [first, second, ...more] = stdout
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
    expect(second).toEqual({ id: 'b', hits: [] });
    expect(more).toEqual([]);
    const { hits } = first;
    expect(JSON.parse((await run('search', ['mojo', '--json'])).stdout)).toEqual(hits);
    expect(JSON.parse((await run('search', ['mojo', '--json', '--limit', '2'])).stdout)).toEqual(
      hits.slice(0, 2),
    );
    const fields = ['id', 'kind', 'episode', 'title', 'text', 'speaker', 'startMs', 'url', 'score'];
    for (const hit of hits) expect(Object.keys(hit)).toEqual(expect.arrayContaining(fields));
    expect(hits[0]).toMatchObject({ kind: 'topic', id: 'mojo', episode: null, startMs: null });
    const people = await run('search', ['swix', '--kind', 'person', '--index', index, '--json']);
    expect(JSON.parse(people.stdout)).toMatchObject([{ kind: 'person', id: 'swyx', title: 'Swyx' }]);
    const nothing = await run('search', ['zzqqzzqq', '--json']);
    expect(nothing).toMatchObject({ status: 0, stdout: '[]\n', stderr: 'search: nothing found\n' });
  });

  test('import prints a line for each episode and one for all, and nothing else', async () => {
    const args = [join(folder, 'podcast.xml'), '--content', join(folder, 'import')];
    const total = (kind: string): string =>
      `import: 1 episode: ${['new', 'updated', 'overwritten', 'kept', 'same'].map((one) => `${one === kind ? 1 : 0} ${one}`).join(', ')}, 0 failed\n`;
    expect((await run('import', args)).stdout).toBe(
      `rain: new: summary.md\nlibrary.yaml: new, with the show\n${total('new')}`,
    );
    expect(await run('import', args)).toMatchObject({ stdout: `rain: same\n${total('same')}`, stderr: '' });
  });
});
