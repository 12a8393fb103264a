import type { Episode } from '@/lib/core/model/library';
import { foldName, isGenericName, isSameName, splitNames } from '@/lib/core/names/fold-name';
import { isWholeName, type NameBook } from './name-book';

/** Whose the names of one episode are, as they are written there: each at most one person's. */
export type ToldNames = ReadonlyMap<string, string>;

const MOST_WORDS = 5;
/** A name of nobody we know is one only if it looks like one: "Old saying" and "the caller" do not. */
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;

const wordsOf = (name: string): string[] => (isGenericName(name) ? [] : foldName(name));

function looksLikeName(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return (
    words.length <= MOST_WORDS &&
    !/\d/.test(name) &&
    splitNames(name).length === 1 &&
    [words[0], words.at(-1)].every((word) => word !== undefined && CAPITAL.test(word))
  );
}

/** The names under which something is said: quotes, then passages of the transcript. */
function speakersOf({ summary, passages }: Episode): Set<string> {
  const all = [...summary.quotes, ...passages].map(({ speaker }) => speaker);
  return new Set(all.filter((speaker) => speaker !== null));
}

const peopleOf = ({ summary: { meta } }: Episode): Set<string> =>
  new Set([...meta.hosts, ...meta.guests].map(({ name }) => name));

/** Adds everybody who is named in full: hosts and guests, then those who only speak. */
export function addPeople(book: NameBook, episodes: readonly Episode[]): void {
  for (const episode of episodes) {
    for (const name of peopleOf(episode)) if (isWholeName(wordsOf(name))) book.add(wordsOf(name));
  }
  // By a second look, for whether a speaker is new depends on all hosts and guests, not on the order of episodes.
  const strangers = episodes.flatMap((episode) => {
    const tell = createTeller(book, episode);
    return [...speakersOf(episode)].filter(
      (name) => isWholeName(wordsOf(name)) && looksLikeName(name) && tell(name).size === 0,
    );
  });
  for (const name of strangers) book.add(wordsOf(name));
  for (const words of firstNamesOfHosts(episodes)) book.addHost(words);
}

/** The hosts whom the heads of one show, and of no other, call by one name. */
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

/** The one person among several who bears a name, or null where none or more than one does. */
function bearerOf(words: readonly string[], present: ReadonlySet<string>, book: NameBook): string | null {
  const bearers = [...present].filter((person) => book.namesOf(person).some((own) => isSameName(own, words)));
  const found = book.find(words);
  const own = found !== null && book.isHostOnly(found) && !present.has(found) ? null : found;
  if (own !== null && (bearers.length === 0 || bearers.includes(own))) return own;
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** Who is there: those named in full first, so that a host called "Chris" can be told by them. */
function presentIn(episode: Episode, book: NameBook): ReadonlySet<string> {
  const told = (names: ReadonlySet<string>): string[][] => [...names].map(wordsOf);
  const named = [...told(peopleOf(episode)), ...told(speakersOf(episode))].filter(isWholeName);
  const hosts = told(new Set(episode.summary.meta.hosts.map(({ name }) => name)));
  const firstNamed = hosts.flatMap((words) => book.find(words) ?? []).filter(book.isHostOnly);
  const whole = new Set([...named.flatMap((words) => book.find(words) ?? []), ...firstNamed]);
  const short = told(peopleOf(episode)).filter(({ length }) => length > 0);
  return new Set([...whole, ...short.flatMap((words) => bearerOf(words, whole, book) ?? [])]);
}

function createTeller(book: NameBook, episode: Episode): (written: string) => ToldNames {
  const present = presentIn(episode, book);
  const tellOne = (words: readonly string[]): string | null => {
    if (words.length === 0) return null;
    return (isWholeName(words) ? book.find(words) : null) ?? bearerOf(words, present, book);
  };
  return (written) => {
    const words = wordsOf(written);
    const whole = isWholeName(words) ? book.find(words) : null;
    const parts = whole === null ? splitNames(written).filter((part) => wordsOf(part).length > 0) : [];
    if (parts.length < 2) {
      const person = whole ?? tellOne(words);
      return new Map(person === null ? [] : [[written, person]]);
    }
    return new Map(
      parts.flatMap((part): [string, string][] => {
        const person = tellOne(wordsOf(part));
        return person === null ? [] : [[part, person]];
      }),
    );
  };
}

/**
 * Tells whose the names of an episode are. A whole name is the person of that name; a part of one ("Chris", "Lattner") is the
 * one person of the episode who bears it, else whoever library.yaml says, else the host whom this show alone calls so, else nobody's. "Ada and Bo" are two names.
 */
export function tellNames(book: NameBook, episode: Episode): ToldNames {
  const tell = createTeller(book, episode);
  return new Map([...peopleOf(episode), ...speakersOf(episode)].flatMap((name) => [...tell(name)]));
}
