import type { PersonRecord } from './person-record';

/** People with the same first letter. */
export interface LetterGroup {
  readonly letter: string;
  readonly persons: readonly PersonRecord[];
}

export interface PeopleListing {
  /** The most frequent hosts, most first. */
  readonly hosts: readonly PersonRecord[];
  /** At least one page, which is empty when there are no people. */
  readonly pages: readonly (readonly LetterGroup[])[];
}

const PER_PAGE = 300;
const MOST_HOSTS = 12;

const hosted = ({ appearances }: PersonRecord): number =>
  appearances.filter(({ as }) => as === 'host').length;

/** Returns the first letter without accents; "#" for a name that begins with none. */
function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFD').toUpperCase();
  return /\p{L}/u.test(first) ? first : '#';
}

function groupByLetter(persons: readonly PersonRecord[]): LetterGroup[] {
  const groups = new Map<string, PersonRecord[]>();
  for (const person of persons) {
    const letter = letterOf(person.name);
    const own = groups.get(letter) ?? [];
    groups.set(letter, own);
    own.push(person);
  }
  return [...groups].map(([letter, own]) => ({ letter, persons: own }));
}

/** Splits people into pages, grouped by first letter; `persons` must be sorted by name. */
export function pagePeople(persons: readonly PersonRecord[], perPage = PER_PAGE): PeopleListing {
  const count = Math.max(1, Math.ceil(persons.length / perPage));
  const hosts = persons.filter((person) => hosted(person) > 0).sort((a, b) => hosted(b) - hosted(a));
  return {
    hosts: hosts.slice(0, MOST_HOSTS),
    pages: Array.from({ length: count }, (_, i) =>
      groupByLetter(persons.slice(i * perPage, (i + 1) * perPage)),
    ),
  };
}
