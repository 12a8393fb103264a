import { tokenise } from '@/lib/search/words/tokenise';
import type { IndexDocument } from './index-schema';

/** The speakers of all moments. */
export interface Speakers {
  /** Every name as written, in order of first occurrence; a name shared by several people is listed once for each. */
  readonly names: readonly string[];
  /** The display name for each entry of `names`: the title of the person's page, or the name as written. */
  readonly displayNames: readonly string[];
  /** For each moment, an index into `names` plus 1, or 0 without a speaker. */
  readonly byMoment: ArrayLike<number>;
}

type SpokenMoment = Pick<IndexDocument['moments'][number], 'speaker' | 'episode'>;

/** Lists the speakers of all moments; a name is resolved by its episode, since two people may share one. */
export function listSpeakers(
  moments: readonly SpokenMoment[],
  { episodes, people }: Pick<IndexDocument, 'episodes' | 'people'>,
): Speakers {
  const pageNames = new Map(people.map(({ slug, names: [name] }) => [slug, name]));
  const ids = new Map<string, number>();
  const [names, displayNames]: [string[], string[]] = [[], []];
  const byMoment = new Uint32Array(moments.length);
  for (const [number, { speaker, episode }] of moments.entries()) {
    if (speaker === null) continue;
    const displayName = pageNames.get(episodes[episode]?.people?.[speaker] ?? '') ?? speaker;
    const key = `${speaker}\n${displayName}`;
    const id = ids.get(key) ?? names.push(speaker);
    if (id > displayNames.length) displayNames.push(displayName);
    ids.set(key, id);
    byMoment[number] = id;
  }
  return { names, displayNames, byMoment };
}

/** A word of a name: the names with it, as indexes into the list of speakers, and how many moments they speak in. */
export interface NameTerm {
  readonly names: readonly number[];
  readonly spokenCount: number;
}

/** Indexes names by their words. */
export function nameTerms({
  names,
  byMoment,
}: Pick<Speakers, 'names' | 'byMoment'>): ReadonlyMap<string, NameTerm> {
  const counts = new Array<number>(names.length).fill(0);
  for (let moment = 0; moment < byMoment.length; moment += 1) {
    const id = (byMoment[moment] ?? 0) - 1;
    if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
  }
  const found = new Map<string, { names: number[]; spokenCount: number }>();
  for (const [id, name] of names.entries()) {
    for (const term of new Set(tokenise(name).map((token) => token.term))) {
      const entry = found.get(term) ?? { names: [], spokenCount: 0 };
      entry.names.push(id);
      entry.spokenCount += counts[id] ?? 0;
      found.set(term, entry);
    }
  }
  return found;
}
