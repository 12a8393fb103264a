import { tokenise } from './tokenise';

/** Who speaks where. */
export interface Speakers {
  /** Every name once, in the order of the moments. */
  readonly names: readonly string[];
  /** Per moment a place in `names` plus 1, or 0 for nobody. */
  readonly of: ArrayLike<number>;
}

/** Lists the speakers of all moments. */
export function listSpeakers(moments: readonly { readonly speaker: string | null }[]): Speakers {
  const ids = new Map<string, number>();
  const of = new Uint32Array(moments.length);
  for (const [number, { speaker }] of moments.entries()) {
    if (speaker === null) continue;
    const id = ids.get(speaker) ?? ids.size + 1;
    ids.set(speaker, id);
    of[number] = id;
  }
  return { names: [...ids.keys()], of };
}

/** A word of names: whose names hold it, as places in the list of speakers, and in how many moments they speak. */
export interface NameTerm {
  readonly names: readonly number[];
  readonly spoken: number;
}

/** Names by the words they are made of. */
export function nameTerms({ names, of }: Speakers): ReadonlyMap<string, NameTerm> {
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
