import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A summary as its author wrote it. */
export interface WrittenCase {
  readonly name: string;
  readonly text: string;
}

const FOLDERS = ['content/episodes', 'examples/episodes', 'tests/fixtures/summary', 'tests/fixtures/forms'];
const FILES = ['input.md', 'summary.md', 'summary.txt'];

/** The seed, the examples and every golden case of a summary. */
export function listWrittenCases(): WrittenCase[] {
  return FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .flatMap((name) => {
        const path = FILES.map((file) => join(folder, name, file)).find((file) => existsSync(file));
        return path === undefined ? [] : [{ name: `${folder}/${name}`, text: readFileSync(path, 'utf8') }];
      }),
  );
}
