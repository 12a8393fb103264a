import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '@/scripts/build/build-site';
import { addEditedEpisodes } from './edited-library';

const CONTENT = '.dogear/edited-library';
const OUT = '.dogear/edited-site';

/** A library whose author has edited what people have links to. */
await rm(CONTENT, { recursive: true, force: true });
await addEditedEpisodes(CONTENT);
await buildSite({ contentDir: join(process.cwd(), CONTENT), strict: true });
await rm(OUT, { recursive: true, force: true });
await rename('out', OUT);
