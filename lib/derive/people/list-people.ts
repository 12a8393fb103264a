import type { Episode, Library, LibraryFile } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { foldName } from '@/lib/core/names/fold-name';
import { assignPersonSlugs } from './assign-person-slugs';
import { createNameRegistry, isWholeName } from './name-registry';
import type { Appearance, People, PersonRecord, SpokenQuotes } from './person-record';
import { addPeople, resolveNames } from './resolve-names';

type Entry = NonNullable<LibraryFile['people']>[number];

/** What is collected about one person, episode by episode. */
interface Gathered {
  entry: Entry | null;
  readonly appearances: Appearance[];
  readonly quotes: SpokenQuotes[];
  /** How often each spelling of the name occurs. */
  readonly spellings: Map<string, number>;
}

const keyOf = (name: string): string => foldName(name).join(' ');

/** Collects the people of one episode. */
function collectEpisode(
  episode: Episode,
  resolved: ReadonlyMap<string, string>,
  recordOf: (person: string) => Gathered,
): void {
  const { meta, quotes } = episode.summary;
  const seen = new Set<string>();
  const appear = (name: string, as: Appearance['as'], role: string | null): void => {
    const person = resolved.get(name);
    if (person === undefined || seen.has(person)) return;
    seen.add(person);
    recordOf(person).appearances.push({ episode, as, role });
  };
  for (const { name, role } of meta.guests) appear(name, 'guest', role);
  for (const { name, role } of meta.hosts) appear(name, 'host', role);
  for (const [name, person] of resolved) {
    const { spellings } = recordOf(person);
    spellings.set(name, (spellings.get(name) ?? 0) + 1);
    appear(name, 'speaker', null);
  }
  const said = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const person = quote.speaker === null ? undefined : resolved.get(quote.speaker);
    if (person !== undefined) said.set(person, [...(said.get(person) ?? []), quote]);
  }
  for (const [person, own] of said) recordOf(person).quotes.push({ episode, quotes: own });
}

/** The name from library.yaml, or the most frequent full spelling. */
function displayName(person: string, { entry, spellings }: Gathered): string {
  if (entry !== null) return entry.name;
  const whole = [...spellings].filter(([name]) => keyOf(name) === person);
  const [best] = whole.sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1));
  return best?.[0] ?? person;
}

/** The date of a person's first episode; slugs are assigned in this order, so that new people never take an existing slug. */
const firstDay = ({ appearances }: Gathered): string =>
  appearances.at(-1)?.episode.summary.meta.date ?? '9999';

const linksOf = (entry: Entry | null): PersonRecord['links'] =>
  (entry?.links ?? []).map((link) => (typeof link === 'string' ? { name: null, url: link } : link));

/** People of library.yaml in its order, then all others by first date. */
function sortForSlugs(gathered: ReadonlyMap<string, Gathered>): [string, Gathered][] {
  const rank = ([person, found]: [string, Gathered]): string =>
    found.entry === null ? `1 ${firstDay(found)} ${person}` : '0';
  return [...gathered].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

function createCollection(people: readonly Entry[]) {
  const gathered = new Map<string, Gathered>();
  const recordOf = (person: string): Gathered => {
    const known = gathered.get(person) ?? { entry: null, appearances: [], quotes: [], spellings: new Map() };
    gathered.set(person, known);
    return known;
  };
  for (const entry of people) {
    const person = recordOf(keyOf(entry.name));
    person.entry ??= entry;
  }
  return { gathered, recordOf };
}

function toPersonFields({ entry, spellings, appearances, quotes }: Gathered) {
  return {
    otherNames: [...new Set([...(entry?.aliases ?? []), ...spellings.keys()])],
    links: linksOf(entry),
    appearances,
    quotes,
  };
}

/** Maps an episode's names to the slugs of their people. */
function toSlugs(resolved: ReadonlyMap<string, string>, slugs: ReadonlyMap<string, string | null>) {
  const found = [...resolved].flatMap(([name, person]): [string, string][] => {
    const slug = slugs.get(person) ?? null;
    return slug === null ? [] : [[name, slug]];
  });
  return new Map(found);
}

/**
 * Lists the people of a library: those of library.yaml, hosts, guests, and speakers of quotes and transcript passages.
 * `library.episodes` must be sorted newest first.
 */
export function listPeople({ episodes, file: { people = [] } }: Library): People {
  const registry = createNameRegistry(people);
  addPeople(registry, episodes);
  const { gathered, recordOf } = createCollection(people);
  const resolved = new Map(episodes.map((episode) => [episode.slug, resolveNames(registry, episode)]));
  for (const episode of episodes) collectEpisode(episode, resolved.get(episode.slug) ?? new Map(), recordOf);
  const ordered = sortForSlugs(gathered);
  const names = ordered.map(([person, found]) => displayName(person, found));
  const slugs = assignPersonSlugs(names);
  const persons = ordered.flatMap(([, found], i): PersonRecord[] => {
    const [name = '', slug = null] = [names[i], slugs[i]];
    if (slug === null) return [];
    const { otherNames, ...rest } = toPersonFields(found);
    const first = found.entry === null && !isWholeName(foldName(name)) ? { isFirstName: true as const } : {};
    return [{ slug, name, ...first, otherNames: otherNames.filter((other) => other !== name), ...rest }];
  });
  const bySlug = new Map(persons.map((person) => [person.slug, person]));
  const slugOfPerson = new Map(ordered.map(([person], i) => [person, slugs[i] ?? null]));
  const namesIn = new Map([...resolved].map(([episode, own]) => [episode, toSlugs(own, slugOfPerson)]));
  return { persons: [...persons].sort(byName), bySlug, namesIn };
}

/** The same on every machine: accents and case count only between otherwise equal names. */
const BY_NAME = new Intl.Collator('en');

function byName(a: PersonRecord, b: PersonRecord): number {
  return BY_NAME.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1);
}
