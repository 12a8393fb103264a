import { join } from 'node:path';
import { buildSite } from '@/scripts/build/build-site';
import { writeTestLibrary } from './write-test-library';

const CONTENT = '.dogear/test-library';

// The content of the browser tests in tests/browser/examples.
await writeTestLibrary(CONTENT);
await buildSite({ contentDir: join(process.cwd(), CONTENT), strict: true, outDir: '.dogear/sites/examples' });
