import type { Library } from '@/lib/core/model/library';
import type { Moment } from '@/lib/core/model/moment';
import { classifyOpening, type OpeningWord } from './classify-opening';
import { cutWords, foldWord, type Word } from './cut-words';
import { isLetterOnly } from './is-letter-only';
import { listTopics, type Topic } from './list-topics';
import { buildNameTrie, type FoundName, findNames, isOneWordName, type NameTrie } from './name-trie';
import { type OrdinaryUse, readOrdinaryUse } from './ordinary-use';
import { hasPersonContext, personNamePart } from './person-name-part';

/** A range of a moment's title or text (UTF-16 offsets) that names a topic. */
export interface Mention {
  readonly topic: Topic;
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
  /** It begins a sentence and may be an ordinary word: it counts only if its episode has a certain mention of the topic. */
  readonly unsure?: true;
}

export interface MentionFinder {
  /** Finds the mentions in one moment. `ownTitle`: its title was written for it and is not the heading it is under. */
  readonly find: (moment: Moment, ownTitle: boolean) => Mention[];
  /**
   * Once all moments were searched, decides whether a mention is a person's first name: in speech a person is named in full once
   * ("Max Example") and by the first name afterwards.
   */
  readonly isFirstName: (moment: Moment, mention: Mention) => boolean;
}

interface MentionContext {
  readonly trie: NameTrie;
  readonly isLowerCased: (word: string) => boolean;
  /** Whether two words occur together in lower case. */
  readonly isPair: (word: string, next: string) => boolean;
  /** The folded words of the names of an episode's people. */
  readonly peopleOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** People's first names found in the transcripts, by episode. */
  readonly firstNames: Map<string, Set<string>>;
}

/** Lists all speakers of an episode and the people named in its head. */
function namesOf({ summary, passages }: Library['episodes'][number]): string[] {
  const speakers = [...summary.quotes, ...passages].map(({ speaker }) => speaker);
  const people = [...summary.meta.hosts, ...summary.meta.guests].map(({ name }) => name);
  return [...new Set([...people, ...speakers.filter((speaker) => speaker !== null)])];
}

/**
 * Creates a finder for the topics of library.yaml. `texts` are all texts from which to learn how words are written; they are read
 * only when a name may be a person's.
 */
export function createMentionFinder(library: Library, texts: () => Iterable<string>): MentionFinder {
  const topics = listTopics(library.file);
  const names = new Map(library.episodes.map((episode) => [episode.slug, namesOf(episode)]));
  const listed = (library.file.people ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  let ordinaryUse: OrdinaryUse | null = null;
  const getOrdinaryUse = (): OrdinaryUse => {
    ordinaryUse ??= readOrdinaryUse(texts(), topics);
    return ordinaryUse;
  };
  const isLowerCased: MentionContext['isLowerCased'] = (word) => getOrdinaryUse().words.has(foldWord(word));
  const isPair: MentionContext['isPair'] = (word, next) =>
    getOrdinaryUse().pairs.has(`${foldWord(word)} ${foldWord(next)}`);
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
  const firstNames: MentionContext['firstNames'] = new Map();
  const context: MentionContext = {
    trie,
    isLowerCased: isLowerCased,
    isPair,
    peopleOf: new Map(foldedNames),
    firstNames: firstNames,
  };
  const find: MentionFinder['find'] = (moment, ownTitle) =>
    topics.length === 0
      ? []
      : [...(ownTitle ? mentionsIn(moment, 'title', context) : []), ...mentionsIn(moment, 'text', context)];
  const isFirstName: MentionFinder['isFirstName'] = ({ kind, episode, text }, { field, start, end }) =>
    kind === 'transcript' &&
    field === 'text' &&
    firstNames.get(episode)?.has(text.slice(start, end)) === true;
  return { find, isFirstName };
}

function mentionsIn(moment: Moment, field: Mention['field'], context: MentionContext): Mention[] {
  const text = moment[field];
  const words = cutWords(text);
  const mentions: Mention[] = [];
  // A text that names a person in full may use the first name afterwards.
  const persons = new Set<string>();
  for (const found of findNames(text, words, context.trie)) {
    const { topic } = found.phrase;
    const first = words[found.from];
    const last = words[found.to - 1];
    if (first === undefined || last === undefined) continue;
    if (topic === null) {
      if (found.phrase.isPerson && moment.kind === 'transcript')
        addFirstName(context.firstNames, moment.episode, first.surface);
      continue;
    }
    if (
      found.to - found.from === 1 &&
      hasOtherMeaning({ text, words, found, topic, moment, persons }, context)
    )
      continue;
    const isLabel = field === 'title' || moment.kind === 'timeline';
    const opening = classifyFound({ text, word: first, isLabel, isPair: context.isPair }, found);
    if (opening === 'word') continue;
    const unsure = opening === 'unsure' ? { unsure: true as const } : {};
    mentions.push({ topic, field, start: first.start, end: last.end, ...unsure });
  }
  return mentions;
}

const ONE_CAPITAL = /^\p{Lu}\p{Ll}+$/u;

/** Classifies a name that is also an ordinary word at the beginning of a sentence. */
function classifyFound(opening: OpeningWord, { from, to, phrase }: FoundName) {
  const isWord = to - from === 1 && phrase.rule === 'exact' && ONE_CAPITAL.test(opening.word.surface);
  return isWord && !/^person$/i.test(phrase.topic?.kind ?? '') ? classifyOpening(opening) : 'name';
}

interface AmbiguousName {
  readonly text: string;
  readonly words: readonly Word[];
  readonly found: FoundName;
  readonly topic: Topic;
  readonly moment: Moment;
  readonly persons: Set<string>;
}

/** Whether a one-word name is only a letter, an ordinary word or a person's name. */
function hasOtherMeaning(
  { text, words, found, topic, moment, persons }: AmbiguousName,
  context: MentionContext,
): boolean {
  const word = words[found.from];
  if (word === undefined || found.phrase.rule === 'any') return false;
  if (word.surface.length === 1)
    return isLetterOnly(text, word, context.isLowerCased, (letter) => isOneWordName(context.trie, letter));
  if (/^person$/i.test(topic.kind) || !/\p{Ll}/u.test(word.surface)) return false;
  const speaks = /^(?:company|organi[sz]ation)$/i.test(topic.kind);
  if (!speaks && context.peopleOf.get(moment.episode)?.has(foldWord(word.surface)) === true) return true;
  if (found.phrase.rule !== 'exact') return false;
  const namePart = personNamePart({ text, words, at: found.from }, context.trie, context.isLowerCased);
  // "Apple Podcasts" begins with the company; "Ada Apple" is a person.
  const part = speaks && namePart === 'first' ? null : namePart;
  if (part !== null || (!speaks && hasPersonContext(text, word))) {
    persons.add(word.surface);
    if (moment.kind === 'transcript' && part !== 'last')
      addFirstName(context.firstNames, moment.episode, word.surface);
  }
  return persons.has(word.surface);
}

function addFirstName(firstNames: MentionContext['firstNames'], episode: string, name: string): void {
  const names = firstNames.get(episode) ?? new Set();
  firstNames.set(episode, names.add(name));
}
