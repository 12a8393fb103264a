import { existsSync, readdirSync } from 'node:fs';

/** Path of the first episode in the exported site, below the base path; the home page if there is no episode. */
export function firstEpisode(): string {
  const folder = 'out/episodes';
  if (!existsSync(folder)) return './';
  const [slug] = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'page')
    .map((entry) => entry.name)
    .sort();
  return slug === undefined ? './' : `./episodes/${slug}/`;
}
