import type { Library } from '@/lib/core/model/library';
import type { Moment } from '@/lib/core/model/moment';
import { cutWords, foldWord, type Word } from './cut-words';
import { isLetterOnly } from './letter-guard';
import { listTopics, type Topic } from './list-topics';
import { buildNameTrie, type FoundName, findNames, isOneWordName, type NameTrie } from './name-trie';
import { type OpeningWord, weighOpening } from './opening-word';
import { type OrdinaryUse, readOrdinaryUse } from './ordinary-use';
import { isSpokenOfAsPerson, namePartOf } from './person-guard';

/** A stretch of a moment's title or text (UTF-16 offsets) that names a topic. */
export interface Mention {
  readonly topic: Topic;
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
  /** It begins a sentence and may be an ordinary word: it counts where its episode names the topic for certain. */
  readonly unsure?: true;
}

export interface MentionFinder {
  /** Finds the mentions of one moment. `ownTitle` says that its title was written for it and not only for what it stands under. */
  readonly find: (moment: Moment, ownTitle: boolean) => Mention[];
  /**
   * Says, once all moments were looked at, whether a mention is a first name after all: in talk somebody is named in full once
   * ("Max Example") and by the first name from then on.
   */
  readonly isFirstName: (moment: Moment, mention: Mention) => boolean;
}

interface Guards {
  readonly trie: NameTrie;
  readonly known: (word: string) => boolean;
  /** Two words that stand together in lower case somewhere. */
  readonly isPair: (word: string, next: string) => boolean;
  /** The words of the names of an episode's people, folded. */
  readonly peopleOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** First names of people, as they were heard in the transcripts of episodes. */
  readonly heard: Map<string, Set<string>>;
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
  let read: OrdinaryUse | null = null;
  const use = (): OrdinaryUse => {
    read ??= readOrdinaryUse(texts(), topics);
    return read;
  };
  const known: Guards['known'] = (word) => use().words.has(foldWord(word));
  const isPair: Guards['isPair'] = (word, next) => use().pairs.has(`${foldWord(word)} ${foldWord(next)}`);
  const shows = [
    ...(library.file.shows ?? []).map(({ name }) => name),
    ...library.episodes.flatMap(({ summary }) => summary.meta.show ?? []),
  ];
  const people = [...new Set([...listed, ...[...names.values()].flat()])];
  const trie = buildNameTrie(topics, { people, shows: [...new Set(shows)] });
  const foldedNames = [...names].map(
    ([slug, own]) =>
      [slug, new Set(own.flatMap((name) => cutWords(name).map((word) => foldWord(word.surface))))] as const,
  );
  const heard: Guards['heard'] = new Map();
  const guards: Guards = { trie, known, isPair, peopleOf: new Map(foldedNames), heard };
  const find: MentionFinder['find'] = (moment, ownTitle) =>
    topics.length === 0
      ? []
      : [...(ownTitle ? mentionsIn(moment, 'title', guards) : []), ...mentionsIn(moment, 'text', guards)];
  const isFirstName: MentionFinder['isFirstName'] = ({ kind, episode, text }, { field, start, end }) =>
    kind === 'transcript' && field === 'text' && heard.get(episode)?.has(text.slice(start, end)) === true;
  return { find, isFirstName };
}

function mentionsIn(moment: Moment, field: Mention['field'], guards: Guards): Mention[] {
  const text = moment[field];
  const words = cutWords(text);
  const mentions: Mention[] = [];
  // Whom a text has named in full it may go on to call by the first name.
  const persons = new Set<string>();
  for (const found of findNames(text, words, guards.trie)) {
    const { topic } = found.phrase;
    const first = words[found.from];
    const last = words[found.to - 1];
    if (first === undefined || last === undefined) continue;
    if (topic === null) {
      if (found.phrase.isPerson && moment.kind === 'transcript')
        hear(guards.heard, moment.episode, first.surface);
      continue;
    }
    if (
      found.to - found.from === 1 &&
      isSomethingElse({ text, words, found, topic, moment, persons }, guards)
    )
      continue;
    const isLabel = field === 'title' || moment.kind === 'timeline';
    const opening = openingOf({ text, word: first, isLabel, isPair: guards.isPair }, found);
    if (opening === 'word') continue;
    const unsure = opening === 'unsure' ? { unsure: true as const } : {};
    mentions.push({ topic, field, start: first.start, end: last.end, ...unsure });
  }
  return mentions;
}

const ONE_CAPITAL = /^\p{Lu}\p{Ll}+$/u;

/** Weighs a name that is also an ordinary word, where it begins a sentence. */
function openingOf(opening: OpeningWord, { from, to, phrase }: FoundName) {
  const isWord = to - from === 1 && phrase.rule === 'exact' && ONE_CAPITAL.test(opening.word.surface);
  return isWord && !/^person$/i.test(phrase.topic?.kind ?? '') ? weighOpening(opening) : 'name';
}

interface Doubt {
  readonly text: string;
  readonly words: readonly Word[];
  readonly found: FoundName;
  readonly topic: Topic;
  readonly moment: Moment;
  readonly persons: Set<string>;
}

/** Weighs a name of one word that may be a letter, an ordinary word, or a person's name. */
function isSomethingElse({ text, words, found, topic, moment, persons }: Doubt, guards: Guards): boolean {
  const word = words[found.from];
  if (word === undefined || found.phrase.rule === 'any') return false;
  if (word.surface.length === 1)
    return isLetterOnly(text, word, guards.known, (letter) => isOneWordName(guards.trie, letter));
  if (/^person$/i.test(topic.kind) || !/\p{Ll}/u.test(word.surface)) return false;
  const speaks = /^(?:company|organi[sz]ation)$/i.test(topic.kind);
  if (!speaks && guards.peopleOf.get(moment.episode)?.has(foldWord(word.surface)) === true) return true;
  if (found.phrase.rule !== 'exact') return false;
  const looked = namePartOf({ text, words, at: found.from }, guards.trie, guards.known);
  // "Apple Podcasts" begins with the company, "Ada Apple" is somebody.
  const part = speaks && looked === 'first' ? null : looked;
  if (part !== null || (!speaks && isSpokenOfAsPerson(text, word))) {
    persons.add(word.surface);
    if (moment.kind === 'transcript' && part !== 'last') hear(guards.heard, moment.episode, word.surface);
  }
  return persons.has(word.surface);
}

function hear(heard: Guards['heard'], episode: string, name: string): void {
  const names = heard.get(episode) ?? new Set();
  heard.set(episode, names.add(name));
}
