import type { Episode } from '@/lib/core/model/library';
import { foldName, isGenericName, isSameName, splitNames } from '@/lib/core/names/fold-name';
import { isWholeName, type NameRegistry } from './name-registry';

/** The names of one episode as written there, each with its person. */
export type ResolvedNames = ReadonlyMap<string, string>;

const MAX_WORDS = 5;
/** An unknown name counts only if it looks like one: "Old saying" and "the caller" do not. */
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;

const wordsOf = (name: string): string[] => (isGenericName(name) ? [] : foldName(name));

function looksLikeName(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return (
    words.length <= MAX_WORDS &&
    !/\d/.test(name) &&
    splitNames(name).length === 1 &&
    [words[0], words.at(-1)].every((word) => word !== undefined && CAPITAL.test(word))
  );
}

/** The speakers of the quotes and transcript passages. */
function speakersOf({ summary, passages }: Episode): Set<string> {
  const all = [...summary.quotes, ...passages].map(({ speaker }) => speaker);
  return new Set(all.filter((speaker) => speaker !== null));
}

const peopleOf = ({ summary: { meta } }: Episode): Set<string> =>
  new Set([...meta.hosts, ...meta.guests].map(({ name }) => name));

/** Registers everyone with a full name: hosts and guests first, then other speakers. */
export function addPeople(registry: NameRegistry, episodes: readonly Episode[]): void {
  for (const episode of episodes) {
    for (const name of peopleOf(episode)) if (isWholeName(wordsOf(name))) registry.add(wordsOf(name));
  }
  // In a second pass: whether a speaker is new depends on all hosts and guests, not on the order of episodes.
  const newSpeakers = episodes.flatMap((episode) => {
    const resolve = createResolver(registry, episode);
    return [...speakersOf(episode)].filter(
      (name) => isWholeName(wordsOf(name)) && looksLikeName(name) && resolve(name).size === 0,
    );
  });
  for (const name of newSpeakers) registry.add(wordsOf(name));
  for (const words of firstNamesOfHosts(episodes)) registry.addHost(words);
}

/** First names of hosts that occur in the heads of exactly one show. */
function firstNamesOfHosts(episodes: readonly Episode[]): string[][] {
  const shows = new Map<string, Set<string>>();
  for (const { meta } of episodes.map(({ summary }) => summary)) {
    for (const { name } of meta.hosts) {
      const [only, ...others] = wordsOf(name);
      if (only === undefined || others.length > 0 || !looksLikeName(name)) continue;
      shows.set(only, (shows.get(only) ?? new Set()).add(meta.show ?? ''));
    }
  }
  return [...shows].flatMap(([name, own]) => (own.size === 1 ? [[name]] : []));
}

/** Finds the one person among several with a name; null when there is none or more than one. */
function findPerson(
  words: readonly string[],
  present: ReadonlySet<string>,
  registry: NameRegistry,
): string | null {
  const matches = [...present].filter((person) =>
    registry.namesOf(person).some((own) => isSameName(own, words)),
  );
  const found = registry.find(words);
  const own = found !== null && registry.isHostOnly(found) && !present.has(found) ? null : found;
  if (own !== null && (matches.length === 0 || matches.includes(own))) return own;
  return matches.length === 1 ? (matches[0] ?? null) : null;
}

/** The people of an episode: those with full names first, because a host called "Chris" may be one of them. */
function listPresent(episode: Episode, registry: NameRegistry): ReadonlySet<string> {
  const toWords = (names: ReadonlySet<string>): string[][] => [...names].map(wordsOf);
  const named = [...toWords(peopleOf(episode)), ...toWords(speakersOf(episode))].filter(isWholeName);
  const hosts = toWords(new Set(episode.summary.meta.hosts.map(({ name }) => name)));
  const firstNamed = hosts.flatMap((words) => registry.find(words) ?? []).filter(registry.isHostOnly);
  const whole = new Set([...named.flatMap((words) => registry.find(words) ?? []), ...firstNamed]);
  const short = toWords(peopleOf(episode)).filter(({ length }) => length > 0);
  return new Set([...whole, ...short.flatMap((words) => findPerson(words, whole, registry) ?? [])]);
}

function createResolver(registry: NameRegistry, episode: Episode): (written: string) => ResolvedNames {
  const present = listPresent(episode, registry);
  const resolveOne = (words: readonly string[]): string | null => {
    if (words.length === 0) return null;
    return (isWholeName(words) ? registry.find(words) : null) ?? findPerson(words, present, registry);
  };
  return (written) => {
    const words = wordsOf(written);
    const whole = isWholeName(words) ? registry.find(words) : null;
    const parts = whole === null ? splitNames(written).filter((part) => wordsOf(part).length > 0) : [];
    if (parts.length < 2) {
      const person = whole ?? resolveOne(words);
      return new Map(person === null ? [] : [[written, person]]);
    }
    return new Map(
      parts.flatMap((part): [string, string][] => {
        const person = resolveOne(wordsOf(part));
        return person === null ? [] : [[part, person]];
      }),
    );
  };
}

/**
 * Resolves the names of an episode to people. A full name is the person of that name; a part of one ("Chris", "Lattner") is the one
 * person of the episode with that name, else the one in library.yaml, else the host with that first name in this show only;
 * otherwise it is left out. "Ada and Bo" are two names.
 */
export function resolveNames(registry: NameRegistry, episode: Episode): ResolvedNames {
  const resolve = createResolver(registry, episode);
  return new Map([...peopleOf(episode), ...speakersOf(episode)].flatMap((name) => [...resolve(name)]));
}
