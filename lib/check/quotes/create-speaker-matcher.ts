import { foldName, isGenericName, isSameName } from '@/lib/core/names/fold-name';

/** Compares speakers by the names and aliases of library.yaml. */
export interface SpeakerMatcher {
  /** False only if the names certainly belong to two different people. */
  readonly mayBeSame: (a: string, b: string) => boolean;
}

interface NamedPerson {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

/** Creates a comparison of names that knows aliases; initials and "Speaker 1" may be anyone. */
export function createSpeakerMatcher(people: readonly NamedPerson[]): SpeakerMatcher {
  const known = people.map(({ name, aliases = [] }) => [name, ...aliases].map(foldName));
  const ownersOf = (words: readonly string[]): number[] =>
    known.flatMap((names, i) => (names.some((one) => isSameName(one, words)) ? [i] : []));
  const isSpecific = (name: string, words: readonly string[]): boolean =>
    words.join('').length > 2 && !isGenericName(name);
  const mayBeSame = (a: string, b: string): boolean => {
    const [one, other] = [foldName(a), foldName(b)];
    if (!isSpecific(a, one) || !isSpecific(b, other) || isSameName(one, other)) return true;
    const owners = ownersOf(one);
    return ownersOf(other).some((owner) => owners.includes(owner));
  };
  return { mayBeSame };
}
