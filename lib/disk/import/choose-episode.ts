import { parse } from 'node:path';
import { nearestName } from '@/lib/core/diagnostics/nearest-name';
import { isSlug, slugOf } from '@/lib/core/links/slug';
import { readKnownEpisodes } from './known-episodes';
import { UnclearImport } from './unclear-import';

/**
 * Chooses the folder of a transcript or chapters: the named one, else the only one, else the one with the file's name.
 * Throws UnclearImport with the existing folders where none fits.
 */
export async function chooseEpisode(
  file: { name: string; kind: 'transcript' | 'chapters'; episode: string | null },
  contentDir: string,
): Promise<string> {
  const { name, kind, episode } = file;
  const known = (await readKnownEpisodes(contentDir)).map(({ slug }) => slug).filter(isSlug);
  if (known.length === 0)
    throw new UnclearImport(`${name}: there is no episode yet; import its summary first`);
  if (episode !== null && !known.includes(episode))
    throw new UnclearImport(`no episode "${episode}"; ${suggest(episode, known)}`);
  if (episode !== null) return episode;
  const [only, ...others] = known;
  if (only !== undefined && others.length === 0) return only;
  const named = slugOf(parse(name).name);
  if (named !== null && known.includes(named)) return named;
  const what = kind === 'chapters' ? 'a chapters file' : 'a transcript';
  throw new UnclearImport(`${name} is ${what}; name its episode with --episode SLUG, ${listNames(known)}`);
}

/**
 * Suggests the name that was probably meant.
 * @example suggest('river', ['dams', 'rivers']) // 'did you mean "rivers"?'
 */
export function suggest(wanted: string, known: readonly string[]): string {
  const nearest = nearestName(wanted, known);
  return nearest === null ? `name ${listNames(known)}` : `did you mean "${nearest}"?`;
}

function listNames(names: readonly string[]): string {
  const more = names.length > 20 ? ` and ${names.length - 20} more` : '';
  return `one of ${names.slice(0, 20).join(', ')}${more}`;
}
