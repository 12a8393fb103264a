import type { LibraryFile } from '@/lib/core/model/library';
import { foldName, isSameName } from '@/lib/core/names/fold-name';

/** Which names are somebody's wherever they stand: those of library.yaml, and whole names. */
export interface NameBook {
  /** The person of a name, told by the folded words; null where it is nobody's yet. */
  readonly find: (words: readonly string[]) => string | null;
  /** Makes a person of a whole name, unless it is somebody's. */
  readonly add: (words: readonly string[]) => void;
  /** Makes a person of a host's first name, unless it is somebody's or a part of somebody's. */
  readonly addHost: (words: readonly string[]) => void;
  /** True for such a person, who is only where they are a host. */
  readonly isHostOnly: (person: string) => boolean;
  /** Every name of a person, folded. */
  readonly namesOf: (person: string) => readonly (readonly string[])[];
}

/** Scripts that set no space between the parts of a name. */
const JOINED = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]{3,}$/u;

/** True where a folded name is more than a first name: two words, or one of a script that joins them. */
export function isWholeName(words: readonly string[]): boolean {
  return words.length > 1 || JOINED.test(words[0] ?? '');
}

/** Opens a book of names with the people of library.yaml; where two share a name, the first one has it, names before aliases. */
export function openNameBook(people: LibraryFile['people'] = []): NameBook {
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
