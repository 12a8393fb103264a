import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inventLibrary } from '@/scripts/bench/lists/invent-library';
import { commandFile, runNode } from '@/scripts/command/run-child';
import { writeTestLibrary } from '@/tests/browser/write-test-library';
import { libraryShots } from './library-shots';
import type { Shot } from './shot';
import { siteShots } from './site-shots';

/** A hundred and twenty made-up episodes: long lists. */
const longShots: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'episodes', path: 'episodes/', paper: true },
  { name: 'episodes-last', path: 'episodes/page/3/' },
  { name: 'episode', path: 'episodes/made-up-119/' },
  { name: 'topics', path: 'topics/' },
  { name: 'people', path: 'people/' },
  { name: 'quotes', path: 'quotes/' },
  { name: 'person', path: 'people/ada-example/' },
];

/** An empty library. */
const emptyShots: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'episodes', path: 'episodes/' },
  { name: 'topics', path: 'topics/' },
  { name: 'people', path: 'people/' },
  { name: 'quotes', path: 'quotes/' },
  { name: 'search-page', path: 'search/?q=anything' },
];

export interface Album {
  readonly shots: readonly Shot[];
  /** Writes the library of the album; without it the project's own content is used. */
  readonly write?: (dir: string) => Promise<void>;
}

/** The albums, each of one library. */
export const ALBUMS: Readonly<Record<string, Album>> = {
  site: { shots: siteShots },
  library: { shots: libraryShots, write: writeTestLibrary },
  long: { shots: longShots, write: writeLongLibrary },
  empty: { shots: emptyShots, write: writeEmptyLibrary },
};

/** Enough for a third page of episodes; the pages of quotes are alike. */
async function writeLongLibrary(dir: string): Promise<void> {
  await inventLibrary(dir, 120);
  await appendFile(join(dir, 'library.yaml'), 'limits: { quotes: 20 }\n');
}

async function writeEmptyLibrary(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  await mkdir(join(dir, 'episodes'), { recursive: true });
  await writeFile(join(dir, 'library.yaml'), 'site: { name: Nothing Yet }\n');
}

/** Writes an album's library and builds its site, in a separate process like every build. */
export async function buildAlbum(
  { write }: Album,
  { name, out }: { readonly name: string; readonly out: string },
): Promise<void> {
  const content = write === undefined ? 'content' : `.dogear/pictures-${name}`;
  await write?.(content);
  const args = [commandFile('tsx/cli'), 'scripts/build.ts', '--content', content, '--out', out];
  const env = { ...process.env, SITE_URL: 'https://example.org', BASE_PATH: '' };
  const code = await runNode(args, { stdio: ['ignore', 2, 2], env });
  if (code !== 0) throw new Error(`pictures: the build of ${content} failed, see above`);
}
