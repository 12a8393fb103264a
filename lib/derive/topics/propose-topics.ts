import type { Library } from '@/lib/core/model/library';
import type { Moment } from '@/lib/core/model/moment';
import { cutWords, foldWord, type Word } from './cut-words';
import { gatherMentions, type MentionSource, type TopicalMoment } from './gather-mentions';
import { indexTopics } from './index-topics';
import { type Candidate, listCandidates } from './list-candidates';
import { listSpellings } from './list-spellings';
import { listTopics } from './list-topics';
import { nameShape } from './name-shape';
import { buildNameTrie, findNames } from './name-trie';

/** The position of a proposed name. */
export interface NameContext {
  readonly episode: string;
  readonly startMs: number | null;
  /** About 60 characters around the name. */
  readonly text: string;
}

/** A frequent name that is not listed yet. */
export interface TopicProposal extends Candidate {
  readonly moments: number;
  readonly mentions: number;
  readonly episodes: number;
  readonly contexts: readonly NameContext[];
}

export interface ProposalOptions {
  /** The minimum number of mentions; by default 2, or 1 in a library of up to three episodes. */
  readonly least?: number;
}

const SMALL_LIBRARY = 3;
const CONTEXTS = 3;
const AROUND = 30;

/**
 * Proposes topics: names that are not a topic, person or show of library.yaml yet, counted the same way as listed topics. Most
 * moments first.
 */
export function proposeTopics(
  { library, moments, quotesIn }: MentionSource,
  options: ProposalOptions = {},
): TopicProposal[] {
  const least = options.least ?? (library.episodes.length > SMALL_LIBRARY ? 2 : 1);
  const texts = moments.flatMap((moment) => {
    const own = moment.kind === 'quote' || moment.kind === 'transcript' || moment.kind === 'timeline';
    return [
      ...(own ? [] : [{ text: moment.title, moment }]),
      ...(moment.kind === 'episode' ? [] : [{ text: moment.text, moment }]),
    ];
  });
  const isShow = isInShowName(library);
  const candidates = listCandidates({ texts: onceEach(texts), isNamed: createNamedTest(library) }).filter(
    ({ name }) => !isShow(name),
  );
  const topics = candidates.map(({ name, aliases, ordinary }) => ({
    name,
    aliases: [...aliases],
    kind: 'tool',
    ...(ordinary ? { case: 'exact' as const } : {}),
  }));
  // Listed topics keep their mentions: a proposed GPT is not counted in GPT-4.
  const listed = library.file.topics ?? [];
  const file = { ...library.file, topics: [...listed, ...topics] };
  const found = gatherMentions({
    library: { ...library, file },
    moments,
    ...(quotesIn === undefined ? {} : { quotesIn }),
  });
  const records = [...indexTopics(file, found).byTopic.values()].slice(listed.length);
  return candidates
    .flatMap((candidate, place) => {
      const record = records[place];
      if (record === undefined || record.mentions < least) return [];
      const contexts = record.found
        .slice(0, CONTEXTS)
        .map((topical) => contextOf(topical, record.topic.slug));
      const { moments: count, mentions, episodes } = record;
      return { ...candidate, moments: count, mentions, episodes: episodes.length, contexts };
    })
    .sort((a, b) => b.moments - a.moments || b.mentions - a.mentions || a.name.localeCompare(b.name, 'en'));
}

const foldPhrase = (text: string): string =>
  ` ${cutWords(text)
    .map(({ surface }) => foldWord(surface))
    .join(' ')} `;

/** "Latent Space" is part of the name of the Latent Space Podcast. */
function isInShowName({ file, episodes }: Library): (name: string) => boolean {
  const listed = (file.shows ?? []).map(({ name }) => name);
  const written = episodes.flatMap(({ summary }) => summary.meta.show ?? []);
  const folded = [...new Set([...listed, ...written])].map(foldPhrase);
  return (name) => folded.some((show) => show.includes(foldPhrase(name)));
}

/** A heading above many moments is one text. */
function onceEach(texts: readonly { text: string; moment: Moment }[]): { text: string; moment: Moment }[] {
  const seen = new Set<string>();
  return texts.filter(({ text, moment }) => {
    const key = `${moment.episode}\n${text}`;
    if (text === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Recognizes the words of names that are listed already: topics, people, shows, the site. */
function createNamedTest(library: Library): (text: string, word: Word) => boolean {
  const { people = [], shows = [], site } = library.file;
  const speakers = library.episodes.flatMap(({ summary, passages }) => [
    ...[...summary.meta.hosts, ...summary.meta.guests].map(({ name }) => name),
    ...[...summary.quotes, ...passages].flatMap(({ speaker }) => speaker ?? []),
  ]);
  const persons = [...people.flatMap(({ name, aliases = [] }) => [name, ...aliases]), ...speakers];
  const written = new Set(
    [...new Set(persons)].flatMap((name) => cutWords(name).map(({ surface }) => surface)),
  );
  const personWords = new Set([...written].map(foldWord));
  const showNames = library.episodes.flatMap(({ summary }) => summary.meta.show ?? []);
  const topics = listTopics(library.file);
  const trie = buildNameTrie(topics, {
    shows: [...new Set([...shows.map(({ name }) => name), ...showNames, site?.name ?? ''])],
  });
  const spelled = new Set(
    topics.flatMap((topic) => listSpellings(topic).map(({ folded }) => folded.join(' '))),
  );
  let last: { text: string; spans: readonly { start: number; end: number }[] } = { text: '', spans: [] };
  return (text, word) => {
    if (last.text !== text) {
      const words = cutWords(text);
      const spans = findNames(text, words, trie).map(({ from, to }) => ({
        start: words[from]?.start ?? 0,
        end: words[to - 1]?.end ?? 0,
      }));
      last = { text, spans };
    }
    const folded = foldWord(word.surface);
    if (spelled.has(folded)) return true;
    // MAX is not Max Example.
    const isPerson =
      personWords.has(folded) && (nameShape(word.surface) !== 'distinct' || written.has(word.surface));
    if (isPerson) return true;
    return last.spans.some(({ start, end }) => start <= word.start && word.end <= end);
  };
}

function contextOf({ moment, mentions }: TopicalMoment, slug: string): NameContext {
  const mention = mentions.find(({ topic }) => topic.slug === slug);
  const text = mention === undefined ? '' : moment[mention.field];
  const start = Math.max(0, (mention?.start ?? 0) - AROUND);
  const end = Math.min(text.length, (mention?.end ?? 0) + AROUND);
  const cut = text.slice(start, end).replace(/\s+/g, ' ').trim();
  const around = `${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`;
  return { episode: moment.episode, startMs: moment.startMs, text: around };
}
