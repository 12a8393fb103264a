import type { Library } from '@/lib/model/library';
import type { Moment } from '@/lib/model/moment';
import { cutWords, foldWord, type Word } from './cut-words';
import { isLetterOnly } from './letter-guard';
import { listTopics, type Topic } from './list-topics';
import { buildNameTrie, type FoundName, findNames, lowerCaseWords, type NameTrie } from './name-trie';
import { isInPersonsName, isSpokenOfAsPerson } from './person-guard';

/** A stretch of a moment's title or text (UTF-16 offsets) that names a topic. */
export interface Mention {
  readonly topic: Topic;
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
}

/** Finds the mentions of one moment. `ownTitle` says that its title was written for it and not only for what it stands under. */
export type MentionFinder = (moment: Moment, ownTitle: boolean) => Mention[];

interface Guards {
  readonly trie: NameTrie;
  readonly known: (word: string) => boolean;
  /** The words of the names of an episode's people, folded. */
  readonly peopleOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Everybody who speaks in an episode or is named in its head. */
function namesOf({ summary, passages }: Library['episodes'][number]): string[] {
  const speakers = [...summary.quotes, ...passages].map(({ speaker }) => speaker);
  const people = [...summary.meta.hosts, ...summary.meta.guests].map(({ name }) => name);
  return [...new Set([...people, ...speakers.filter((speaker) => speaker !== null)])];
}

/**
 * Makes a finder of the topics of library.yaml in its moments. `texts` is everything that can be asked for the way a word is
 * written; it is read only where a name may be a person's.
 */
export function createMentionFinder(library: Library, texts: () => Iterable<string>): MentionFinder {
  const topics = listTopics(library.file);
  const names = new Map(library.episodes.map((episode) => [episode.slug, namesOf(episode)]));
  const listed = (library.file.people ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  let words: Set<string> | null = null;
  const known = (word: string): boolean => {
    words ??= lowerCaseWords(texts());
    return words.has(foldWord(word));
  };
  const shows = [
    ...(library.file.shows ?? []).map(({ name }) => name),
    ...library.episodes.flatMap(({ summary }) => summary.meta.show ?? []),
  ];
  const trie = buildNameTrie(topics, [...new Set([...listed, ...shows, ...[...names.values()].flat()])]);
  const foldedNames = [...names].map(
    ([slug, own]) =>
      [slug, new Set(own.flatMap((name) => cutWords(name).map((word) => foldWord(word.surface))))] as const,
  );
  const guards: Guards = { trie, known, peopleOf: new Map(foldedNames) };
  if (topics.length === 0) return () => [];
  return (moment, ownTitle) => [
    ...(ownTitle ? mentionsIn(moment.title, 'title', moment.episode, guards) : []),
    ...mentionsIn(moment.text, 'text', moment.episode, guards),
  ];
}

function mentionsIn(text: string, field: Mention['field'], episode: string, guards: Guards): Mention[] {
  const words = cutWords(text);
  const mentions: Mention[] = [];
  // Whom a text has named in full it may go on to call by the first name.
  const persons = new Set<string>();
  for (const found of findNames(text, words, guards.trie)) {
    const { topic } = found.phrase;
    const first = words[found.from];
    const last = words[found.to - 1];
    if (topic === null || first === undefined || last === undefined) continue;
    if (
      found.to - found.from === 1 &&
      isSomethingElse({ text, words, found, topic, episode, persons }, guards)
    )
      continue;
    mentions.push({ topic, field, start: first.start, end: last.end });
  }
  return mentions;
}

interface Doubt {
  readonly text: string;
  readonly words: readonly Word[];
  readonly found: FoundName;
  readonly topic: Topic;
  readonly episode: string;
  readonly persons: Set<string>;
}

/** Weighs a name of one word that may be a letter, an ordinary word, or a person's name. */
function isSomethingElse({ text, words, found, topic, episode, persons }: Doubt, guards: Guards): boolean {
  const word = words[found.from];
  if (word === undefined || found.phrase.rule === 'any') return false;
  if (word.surface.length === 1) return isLetterOnly(text, word, guards.known);
  if (/^person$/i.test(topic.kind) || !/\p{Ll}/u.test(word.surface)) return false;
  const folded = foldWord(word.surface);
  const speaks = /^(?:company|organi[sz]ation)$/i.test(topic.kind);
  if (!speaks && guards.peopleOf.get(episode)?.has(folded) === true) return true;
  if (found.phrase.rule !== 'exact') return false;
  if (!speaks && isSpokenOfAsPerson(text, word)) persons.add(word.surface);
  else if (isInPersonsName({ text, words, at: found.from }, guards.trie, guards.known))
    persons.add(word.surface);
  return persons.has(word.surface);
}
