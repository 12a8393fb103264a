import type { LibraryFile } from '@/lib/core/model/library';
import { foldName, isSameName } from '@/lib/core/names/fold-name';
import { UNSPACED } from '@/lib/core/words/unspaced-scripts';

/** Names that always mean the same person: those of library.yaml, and full names. */
export interface NameRegistry {
  /** Finds the person of a name (folded words); null when it is not registered. */
  readonly find: (words: readonly string[]) => string | null;
  /** Registers a full name as a person, unless it is registered. */
  readonly add: (words: readonly string[]) => void;
  /** Registers a host's first name as a person, unless it is registered or part of a registered name. */
  readonly addHost: (words: readonly string[]) => void;
  /** Whether a person is known only by a host's first name, which is theirs only where they are host. */
  readonly isHostOnly: (person: string) => boolean;
  /** All names of a person, folded. */
  readonly namesOf: (person: string) => readonly (readonly string[])[];
}

/** Scripts without spaces between the parts of a name. */
const JOINED = new RegExp(String.raw`^[${UNSPACED}\p{Script=Hangul}]{3,}$`, 'u');

/** Whether a folded name is more than a first name: two words, or one in a script that joins them. */
export function isWholeName(words: readonly string[]): boolean {
  return words.length > 1 || JOINED.test(words[0] ?? '');
}

/**
 * Creates a registry with the people of library.yaml; if two share a name, the first one gets it, and names take precedence over
 * aliases.
 */
export function createNameRegistry(people: LibraryFile['people'] = []): NameRegistry {
  const owners = new Map<string, string>();
  const names = new Map<string, string[][]>();
  const hosts = new Set<string>();
  const note = (person: string, words: readonly string[]): void => {
    const key = words.join(' ');
    if (key === '' || owners.has(key)) return;
    owners.set(key, person);
    names.set(person, [...(names.get(person) ?? []), [...words]]);
  };
  const personOf = (name: string): string => foldName(name).join(' ');
  for (const { name } of people) note(personOf(name), foldName(name));
  for (const { name, aliases = [] } of people)
    for (const alias of aliases) note(personOf(name), foldName(alias));
  return {
    find: (words) => owners.get(words.join(' ')) ?? null,
    add: (words) => note(words.join(' '), words),
    addHost: (words) => {
      const person = words.join(' ');
      if (owners.has(person) || [...names.values()].flat().some((name) => isSameName(name, words))) return;
      note(person, words);
      hosts.add(person);
    },
    isHostOnly: (person) => hosts.has(person),
    namesOf: (person) => names.get(person) ?? [],
  };
}
