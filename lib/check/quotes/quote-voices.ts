import { foldName, isGenericName, isSameName } from '@/lib/core/names/fold-name';

/** Tells speakers apart by the names of library.yaml. */
export interface Voices {
  /** True unless both names are known for sure to be two people's. */
  readonly mayBeSame: (a: string, b: string) => boolean;
}

interface NamedPerson {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

/** Makes a comparison of names that knows aliases; initials and "Speaker 1" may be anybody. */
export function createVoices(people: readonly NamedPerson[]): Voices {
  const known = people.map(({ name, aliases = [] }) => [name, ...aliases].map(foldName));
  const ownersOf = (words: readonly string[]): number[] =>
    known.flatMap((names, i) => (names.some((one) => isSameName(one, words)) ? [i] : []));
  const isTold = (name: string, words: readonly string[]): boolean =>
    words.join('').length > 2 && !isGenericName(name);
  const mayBeSame = (a: string, b: string): boolean => {
    const [one, other] = [foldName(a), foldName(b)];
    if (!isTold(a, one) || !isTold(b, other) || isSameName(one, other)) return true;
    const owners = ownersOf(one);
    return ownersOf(other).some((owner) => owners.includes(owner));
  };
  return { mayBeSame };
}
