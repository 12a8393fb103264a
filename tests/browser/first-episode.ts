import { existsSync, readdirSync } from 'node:fs';

/** Address of the first episode of the export below the base path; the home page where there is no episode. */
export function firstEpisode(): string {
  const folder = 'out/episodes';
  if (!existsSync(folder)) return './';
  const [slug] = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'page')
    .map((entry) => entry.name)
    .sort();
  return slug === undefined ? './' : `./episodes/${slug}/`;
}
