import type { Episode, Library, LibraryFile } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { foldName } from '@/lib/core/names/fold-name';
import { assignPersonSlugs } from './assign-person-slugs';
import { isWholeName, openNameBook } from './name-book';
import type { Appearance, People, PersonRecord, SpokenQuotes } from './person-record';
import { addPeople, tellNames } from './tell-names';

type Entry = NonNullable<LibraryFile['people']>[number];

/** What is gathered of one person, episode by episode. */
interface Gathered {
  entry: Entry | null;
  readonly appearances: Appearance[];
  readonly quotes: SpokenQuotes[];
  /** How often a name is written, by its spelling. */
  readonly spellings: Map<string, number>;
}

const keyOf = (name: string): string => foldName(name).join(' ');

/** Reads an episode into what is known of its people. */
function gather(episode: Episode, told: ReadonlyMap<string, string>, of: (person: string) => Gathered): void {
  const { meta, quotes } = episode.summary;
  const seen = new Set<string>();
  const appear = (name: string, as: Appearance['as'], role: string | null): void => {
    const person = told.get(name);
    if (person === undefined || seen.has(person)) return;
    seen.add(person);
    of(person).appearances.push({ episode, as, role });
  };
  for (const { name, role } of meta.guests) appear(name, 'guest', role);
  for (const { name, role } of meta.hosts) appear(name, 'host', role);
  for (const [name, person] of told) {
    const { spellings } = of(person);
    spellings.set(name, (spellings.get(name) ?? 0) + 1);
    appear(name, 'speaker', null);
  }
  const said = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const person = quote.speaker === null ? undefined : told.get(quote.speaker);
    if (person !== undefined) said.set(person, [...(said.get(person) ?? []), quote]);
  }
  for (const [person, own] of said) of(person).quotes.push({ episode, quotes: own });
}

/** The name as library.yaml has it, or else as it is written most often in full. */
function displayName(person: string, { entry, spellings }: Gathered): string {
  if (entry !== null) return entry.name;
  const whole = [...spellings].filter(([name]) => keyOf(name) === person);
  const [best] = whole.sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1));
  return best?.[0] ?? person;
}

/** When somebody was first heard of, for addresses: whoever comes later takes none away. */
const firstDay = ({ appearances }: Gathered): string =>
  appearances.at(-1)?.episode.summary.meta.date ?? '9999';

const linksOf = (entry: Entry | null): PersonRecord['links'] =>
  (entry?.links ?? []).map((link) => (typeof link === 'string' ? { name: null, url: link } : link));

/** People of library.yaml in its order, then everybody else by when they were first heard. */
function inOrder(gathered: ReadonlyMap<string, Gathered>): [string, Gathered][] {
  const rank = ([person, found]: [string, Gathered]): string =>
    found.entry === null ? `1 ${firstDay(found)} ${person}` : '0';
  return [...gathered].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

function openGathering(people: readonly Entry[]) {
  const gathered = new Map<string, Gathered>();
  const of = (person: string): Gathered => {
    const known = gathered.get(person) ?? { entry: null, appearances: [], quotes: [], spellings: new Map() };
    gathered.set(person, known);
    return known;
  };
  for (const entry of people) {
    const person = of(keyOf(entry.name));
    person.entry ??= entry;
  }
  return { gathered, of };
}

function factsOf({ entry, spellings, appearances, quotes }: Gathered) {
  return {
    otherNames: [...new Set([...(entry?.aliases ?? []), ...spellings.keys()])],
    links: linksOf(entry),
    appearances,
    quotes,
  };
}

/** Turns the persons of an episode's names into the addresses of their pages. */
function toSlugs(told: ReadonlyMap<string, string>, slugs: ReadonlyMap<string, string | null>) {
  const found = [...told].flatMap(([name, person]): [string, string][] => {
    const slug = slugs.get(person) ?? null;
    return slug === null ? [] : [[name, slug]];
  });
  return new Map(found);
}

/**
 * Lists who is who in a library: the people of library.yaml, hosts, guests, and whoever says a quote or a passage of a transcript.
 * `library.episodes` must be sorted, newest first.
 */
export function listPeople({ episodes, file: { people = [] } }: Library): People {
  const book = openNameBook(people);
  addPeople(book, episodes);
  const { gathered, of } = openGathering(people);
  const told = new Map(episodes.map((episode) => [episode.slug, tellNames(book, episode)]));
  for (const episode of episodes) gather(episode, told.get(episode.slug) ?? new Map(), of);
  const ordered = inOrder(gathered);
  const names = ordered.map(([person, found]) => displayName(person, found));
  const slugs = assignPersonSlugs(names);
  const persons = ordered.flatMap(([, found], i): PersonRecord[] => {
    const [name = '', slug = null] = [names[i], slugs[i]];
    if (slug === null) return [];
    const { otherNames, ...rest } = factsOf(found);
    const first = found.entry === null && !isWholeName(foldName(name)) ? { isFirstName: true as const } : {};
    return [{ slug, name, ...first, otherNames: otherNames.filter((other) => other !== name), ...rest }];
  });
  const bySlug = new Map(persons.map((person) => [person.slug, person]));
  const slugOfPerson = new Map(ordered.map(([person], i) => [person, slugs[i] ?? null]));
  const namesIn = new Map([...told].map(([episode, own]) => [episode, toSlugs(own, slugOfPerson)]));
  return { persons: [...persons].sort(byName), bySlug, namesIn };
}

/** The same on every machine: accents and case tell names apart only where nothing else does. */
const BY_NAME = new Intl.Collator('en');

function byName(a: PersonRecord, b: PersonRecord): number {
  return BY_NAME.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1);
}
