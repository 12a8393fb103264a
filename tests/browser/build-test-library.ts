import { join } from 'node:path';
import { buildSite } from '@/scripts/build/build-site';
import { writeTestLibrary } from './write-test-library';

const CONTENT = '.dogear/test-library';

// What the browser tests of tests/browser/examples look at.
await writeTestLibrary(CONTENT);
await buildSite({ contentDir: join(process.cwd(), CONTENT), strict: true, outDir: '.dogear/sites/examples' });
