import { LEVELS } from '@/lib/search/index/collect-terms';
import type { IndexReader, ReadMoment } from '@/lib/search/index/index-reader';
import { matchTime } from '@/lib/search/index/match-time';
import { topicPhrases, unlistedTopics } from '@/lib/search/query/filter-moment';
import { matchPhrase } from '@/lib/search/query/match-phrase';
import type { ParsedQuery, QueryPhrase } from '@/lib/search/query/parse-query';
import type { ResolvedWord } from '@/lib/search/query/resolve-words';

/** The conditions of a query that can only be checked in the text of a moment. */
export interface TextFilter {
  /** Whether texts must be read to decide if a moment matches. */
  readonly needsText: boolean;
  /** The moments that may match, or null for all. */
  readonly candidates: ReadonlySet<number> | null;
  /** The moments that postings alone rule out. */
  readonly excluded: ReadonlySet<number>;
  readonly accepts: (read: ReadMoment) => boolean;
}

function containsPhrase(
  { tokens: { title, text, speaker } }: ReadMoment,
  { tokens, open }: QueryPhrase,
): boolean {
  return [text, title, speaker].some((field) => matchPhrase(field, tokens, open));
}

function momentsWith(term: string, reader: IndexReader): number[] {
  const entry = reader.term(term);
  const own = Array.from(entry?.postings ?? [], (posting) => Math.floor(posting / LEVELS));
  const speakers = entry === null || entry.names.length === 0 ? null : reader.speakers();
  if (entry === null || speakers === null) return own;
  const ids = new Set(entry.names.map((place) => place + 1));
  for (let moment = 0; moment < speakers.byMoment.length; moment += 1) {
    if (ids.has(speakers.byMoment[moment] ?? 0)) own.push(moment);
  }
  return own;
}

/** The moments that may contain a phrase: those with its rarest word, or with an alias that spans several of its words. */
function phraseCandidates({ tokens, open }: QueryPhrase, reader: IndexReader): number[] {
  const { common } = reader.outline;
  // The last word of an open phrase may be a prefix, so its postings are incomplete.
  const words = tokens.filter(({ alias, last }) => !alias && !(open && last === tokens.at(-1)?.last));
  const rare = words.filter(({ term }) => !common.has(term));
  const lists = (rare.length > 0 ? rare : words).map(({ term }) => momentsWith(term, reader));
  const rarest = lists.sort((a, b) => a.length - b.length)[0] ?? [];
  return [...rarest, ...tokens.flatMap(({ alias, term }) => (alias ? momentsWith(term, reader) : []))];
}

/** Combines all conditions of a query on the texts: phrases, topics, exclusions, timecodes. */
export function createTextFilter(
  query: ParsedQuery,
  words: readonly ResolvedWord[],
  reader: IndexReader,
): TextFilter {
  const topicNames = (excluded: boolean): QueryPhrase[] =>
    unlistedTopics(query.filters, excluded, reader).flatMap(({ value }) => topicPhrases(value, reader));
  const wanted = topicNames(false);
  const wantsTopic = unlistedTopics(query.filters, false, reader).length > 0;
  const required = [...query.phrases.map((phrase) => [phrase]), ...(wantsTopic ? [wanted] : [])];
  const forbidden = [...query.excluded, ...topicNames(true)];
  const timecodes = words.filter(({ timecodeMs }) => timecodeMs !== null);
  const single = forbidden.flatMap(({ tokens }) => (tokens.length === 1 ? tokens : []));
  const [first, ...others] = required
    .filter((phrases) => !phrases.some(isOpenWord))
    .map((phrases) => new Set(phrases.flatMap((phrase) => phraseCandidates(phrase, reader))));
  return {
    needsText: required.length > 0 || forbidden.length > single.length || timecodes.length > 0,
    candidates:
      first === undefined
        ? null
        : new Set([...first].filter((moment) => others.every((set) => set.has(moment)))),
    excluded: new Set(single.flatMap(({ term }) => momentsWith(term, reader))),
    accepts: (read) =>
      required.every((phrases) => phrases.some((phrase) => containsPhrase(read, phrase))) &&
      !forbidden.some((phrase) => containsPhrase(read, phrase)) &&
      timecodes.every((word) => matchesTimecode(read, word)),
  };
}

/** An open phrase of one word: it is found by its completions, and does not narrow the candidates. */
const isOpenWord = ({ tokens, open }: QueryPhrase): boolean =>
  open && tokens.every(({ last }) => last === tokens.at(-1)?.last);

function matchesTimecode({ moment, tokens }: ReadMoment, { timecodeMs, weights }: ResolvedWord): boolean {
  return (
    matchTime(moment, timecodeMs ?? 0) > 0 ||
    [...tokens.text, ...tokens.title].some(({ term }) => weights.has(term))
  );
}
