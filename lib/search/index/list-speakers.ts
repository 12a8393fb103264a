import { tokenise } from '@/lib/search/words/tokenise';
import type { IndexDocument } from './index-schema';

/** Who speaks where. */
export interface Speakers {
  /** Every name in the order of the moments, as it is written; once for each person it stands for. */
  readonly names: readonly string[];
  /** What the one of each name is called: as their page has it, or as it is written. */
  readonly called: readonly string[];
  /** Per moment a place in `names` plus 1, or 0 for nobody. */
  readonly of: ArrayLike<number>;
}

type Spoken = Pick<IndexDocument['moments'][number], 'speaker' | 'episode'>;

/** Lists the speakers of all moments; a name is told by its episode, for two people may be called by one. */
export function listSpeakers(
  moments: readonly Spoken[],
  { episodes, people }: Pick<IndexDocument, 'episodes' | 'people'>,
): Speakers {
  const callings = new Map(people.map(({ slug, names: [name] }) => [slug, name]));
  const ids = new Map<string, number>();
  const [names, called]: [string[], string[]] = [[], []];
  const of = new Uint32Array(moments.length);
  for (const [number, { speaker, episode }] of moments.entries()) {
    if (speaker === null) continue;
    const calling = callings.get(episodes[episode]?.people?.[speaker] ?? '') ?? speaker;
    const key = `${speaker}\n${calling}`;
    const id = ids.get(key) ?? names.push(speaker);
    if (id > called.length) called.push(calling);
    ids.set(key, id);
    of[number] = id;
  }
  return { names, called, of };
}

/** A word of names: whose names hold it, as places in the list of speakers, and in how many moments they speak. */
export interface NameTerm {
  readonly names: readonly number[];
  readonly spoken: number;
}

/** Names by the words they are made of. */
export function nameTerms({ names, of }: Pick<Speakers, 'names' | 'of'>): ReadonlyMap<string, NameTerm> {
  const spoken = new Array<number>(names.length).fill(0);
  for (let moment = 0; moment < of.length; moment += 1) {
    const id = (of[moment] ?? 0) - 1;
    if (id >= 0) spoken[id] = (spoken[id] ?? 0) + 1;
  }
  const found = new Map<string, { names: number[]; spoken: number }>();
  for (const [id, name] of names.entries()) {
    for (const term of new Set(tokenise(name).map((token) => token.term))) {
      const entry = found.get(term) ?? { names: [], spoken: 0 };
      entry.names.push(id);
      entry.spoken += spoken[id] ?? 0;
      found.set(term, entry);
    }
  }
  return found;
}
