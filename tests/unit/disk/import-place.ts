import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type ImportOptions, importSource } from '@/lib/disk/import/import-source';
import { reportEpisode } from '@/lib/read/feed/import-report';

/** Creates an empty content folder for each test of a file; returns functions to write, import and read files in it. */
export function createImportPlace() {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dogear-import-'));
    mkdirSync(join(root, 'content'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const inContent = (path: string): string => join(root, 'content', path);
  return {
    folder: (): string => root,
    content: (): string => join(root, 'content'),
    inContent,
    text: (path: string): string => readFileSync(inContent(path), 'utf8'),
    /** Writes a file and returns its path. */
    put: (path: string, bytes: string | Uint8Array): string => {
      const whole = join(root, path);
      mkdirSync(dirname(whole), { recursive: true });
      writeFileSync(whole, bytes);
      return whole;
    },
    /** Imports, and returns the lines an author would see, without those on library.yaml. */
    run: async (name: string, options: Partial<ImportOptions> = {}): Promise<string[]> => {
      const lines: string[] = [];
      const all = {
        contentDir: join(root, 'content'),
        episode: null,
        force: false,
        dryRun: false,
        ...options,
      };
      for await (const event of importSource(name, all))
        if (event.type === 'episode') lines.push(reportEpisode(event.outcome));
        else if (event.type === 'diagnostic') lines.push(event.diagnostic.code);
        else lines.push(`${event.type}: ${event.text}`);
      return lines.filter((line) => !line.includes('library.yaml'));
    },
    /** All files with their bytes, to detect any change. */
    snapshot: (): Record<string, string> => {
      const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
      const paths = files.map((one) => join(one.parentPath, one.name)).sort();
      return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'latin1')]));
    },
  };
}
