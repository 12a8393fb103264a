import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSite } from '@/scripts/build/build-site';
import { writeTestLibrary } from './write-test-library';

const CONTENT = '.dogear/test-library';

/** What git sees as changed or new, files of public/ included that it ignores. */
const changes = (): string =>
  execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }) +
  execFileSync('git', ['status', '--porcelain', '--ignored', '--', 'public'], { encoding: 'utf8' });

// What the browser tests of tests/browser/examples look at.
const before = changes();
await writeTestLibrary(CONTENT);
await buildSite({ contentDir: join(process.cwd(), CONTENT), strict: true, outDir: '.dogear/sites/examples' });
if (changes() !== before)
  throw new Error(`a build must change no file that git sees, and nothing in public/:\n${changes()}`);
