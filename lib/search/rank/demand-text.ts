import { LEVELS } from '@/lib/search/index/collect-terms';
import type { IndexReader, ReadMoment } from '@/lib/search/index/index-reader';
import { matchTime } from '@/lib/search/index/match-time';
import { guessedTopics, topicPhrases } from '@/lib/search/query/filter-moment';
import { matchPhrase } from '@/lib/search/query/match-phrase';
import type { ParsedQuery, QueryPhrase } from '@/lib/search/query/parse-query';
import type { UnderstoodWord } from '@/lib/search/query/understand-words';

/** What only the text of a moment can tell. */
export interface TextDemand {
  /** Whether any text has to be read to tell a moment that answers from one that does not. */
  readonly reads: boolean;
  /** The moments that may satisfy it, or null for all. */
  readonly candidates: ReadonlySet<number> | null;
  /** Moments that a list already rules out. */
  readonly ruledOut: ReadonlySet<number>;
  readonly accepts: (read: ReadMoment) => boolean;
}

function holds({ tokens: { title, text, speaker } }: ReadMoment, { tokens, open }: QueryPhrase): boolean {
  return [text, title, speaker].some((field) => matchPhrase(field, tokens, open));
}

function listOf(term: string, reader: IndexReader): number[] {
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

/** The moments that may hold a phrase: those with its rarest word, or with a spelling that spans several of its words. */
function mayHold({ tokens, open }: QueryPhrase, reader: IndexReader): number[] {
  const { common } = reader.outline;
  // The last word of an open phrase may go on, so its list tells nothing.
  const words = tokens.filter(({ alias, last }) => !alias && !(open && last === tokens.at(-1)?.last));
  const rare = words.filter(({ term }) => !common.has(term));
  const lists = (rare.length > 0 ? rare : words).map(({ term }) => listOf(term, reader));
  const rarest = lists.sort((a, b) => a.length - b.length)[0] ?? [];
  return [...rarest, ...tokens.flatMap(({ alias, term }) => (alias ? listOf(term, reader) : []))];
}

/** Gathers everything a query asks of the texts: phrases, topics, exclusions, clocks. */
export function demandText(
  query: ParsedQuery,
  words: readonly UnderstoodWord[],
  reader: IndexReader,
): TextDemand {
  const named = (excluded: boolean): QueryPhrase[] =>
    guessedTopics(query.filters, excluded, reader).flatMap(({ value }) => topicPhrases(value, reader));
  const wanted = named(false);
  const wantsTopic = guessedTopics(query.filters, false, reader).length > 0;
  const required = [...query.phrases.map((phrase) => [phrase]), ...(wantsTopic ? [wanted] : [])];
  const forbidden = [...query.excluded, ...named(true)];
  const clocks = words.filter(({ clockMs }) => clockMs !== null);
  const single = forbidden.flatMap(({ tokens }) => (tokens.length === 1 ? tokens : []));
  const [first, ...others] = required
    .filter((phrases) => !phrases.some(isOpenWord))
    .map((phrases) => new Set(phrases.flatMap((phrase) => mayHold(phrase, reader))));
  return {
    reads: required.length > 0 || forbidden.length > single.length || clocks.length > 0,
    candidates:
      first === undefined
        ? null
        : new Set([...first].filter((moment) => others.every((set) => set.has(moment)))),
    ruledOut: new Set(single.flatMap(({ term }) => listOf(term, reader))),
    accepts: (read) =>
      required.every((phrases) => phrases.some((phrase) => holds(read, phrase))) &&
      !forbidden.some((phrase) => holds(read, phrase)) &&
      clocks.every((clock) => answersClock(read, clock)),
  };
}

/** One word that may go on: the lists of its completions find it, nothing narrows it. */
const isOpenWord = ({ tokens, open }: QueryPhrase): boolean =>
  open && tokens.every(({ last }) => last === tokens.at(-1)?.last);

function answersClock({ moment, tokens }: ReadMoment, { clockMs, weights }: UnderstoodWord): boolean {
  return (
    matchTime(moment, clockMs ?? 0) > 0 ||
    [...tokens.text, ...tokens.title].some(({ term }) => weights.has(term))
  );
}
