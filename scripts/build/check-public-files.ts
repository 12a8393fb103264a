import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './place-site-files';

/** Folders of the site that only the build writes to. */
const BUILD_FOLDERS = ['cards/episodes', 'cards/q', 'embed', 'islands', 'oembed', 'search-index'];

/** Throws an Error if a file of public/ has the address of a built file or of a file of the content folder's media/. */
export async function checkPublicFiles(contentDir: string, publicDir = 'public'): Promise<void> {
  for (const folder of BUILD_FOLDERS) {
    const path = join(publicDir, folder);
    if ((await listFiles(path)).length === 0) continue;
    throw new Error(
      `the build has files of its own at /${folder}/: delete ${path} if an earlier build left it there, else rename it`,
    );
  }
  for (const file of await listFiles(join(contentDir, 'media'))) {
    const path = join(publicDir, 'media', file);
    if (!existsSync(path)) continue;
    throw new Error(
      `${path} has the same address as ${join(contentDir, 'media', file)}: delete it if an earlier build left it there, else rename one of them`,
    );
  }
}
