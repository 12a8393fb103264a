import type { IndexReader } from '@/lib/search/index/index-reader';
import { createFilter } from '@/lib/search/query/filter-moment';
import type { ParsedQuery } from '@/lib/search/query/parse-query';
import { findPairs, needsPairs } from '@/lib/search/query/plan-pairs';
import { type ResolvedWord, resolveFuzzyWords, resolveWords } from '@/lib/search/query/resolve-words';
import { createTextFilter, type TextFilter } from './create-text-filter';
import { rankMoment } from './rank-moment';
import { scoreCandidates } from './score-candidates';
import { bestFirst, type Scored, takeBest } from './take-best';

export interface FoundMoments {
  /** Best first: those ranked by their text, then more up to the limit. */
  readonly found: readonly Scored[];
  /** All matching moments, as far as is known without reading them; unordered, without duplicates. */
  readonly all: readonly number[];
  readonly words: readonly ResolvedWord[];
}

/** How many pools of moments are read at most to find those that pass the text filter. */
const MAX_POOLS_READ = 4;

type Allowed = (moment: number) => boolean;

interface Candidates {
  readonly moments: readonly number[];
  readonly score: (moment: number) => number;
}

function listAll(query: ParsedQuery, allowed: Allowed, reader: IndexReader): Candidates {
  const filtered = query.filters.some(({ excluded }) => !excluded);
  const everything = filtered ? [...Array(reader.outline.total).keys()] : [];
  return { moments: everything.filter(allowed), score: () => 0 };
}

/** Reads moments in order until `wanted` of them pass the text filter; requests at most one pool of unloaded texts at a time. */
function readAccepted(
  ordered: readonly Scored[],
  textFilter: TextFilter,
  wanted: number,
  reader: IndexReader,
): Scored[] {
  const accepted: Scored[] = [];
  let unloaded = 0;
  for (const scored of ordered) {
    if (accepted.length + unloaded >= wanted || unloaded === reader.outline.pool) break;
    const read = reader.moment(scored.moment);
    if (read === null) unloaded += 1;
    else if (textFilter.accepts(read)) accepted.push(scored);
  }
  return accepted;
}

/** Ranks the pool by its texts; the rest follows, in the order of their postings scores. */
function rankPool(ordered: readonly Scored[], words: readonly ResolvedWord[], reader: IndexReader): Scored[] {
  const { pool } = reader.outline;
  const read = ordered.slice(0, pool).flatMap(({ moment }) => {
    const text = reader.moment(moment);
    return text === null ? [] : [{ moment, score: words.length === 0 ? 0 : rankMoment(text, words) }];
  });
  const ranked = read.sort(bestFirst);
  const least = ranked.at(-1)?.score ?? 0;
  const rest = ordered.slice(pool).map(({ moment, score }) => ({ moment, score: Math.min(score, least) }));
  return [...ranked, ...rest];
}

/** Finds hits to drop: of a quote and the passage that contains it, only the better one is kept. */
function findDuplicates(ranked: readonly Scored[], reader: IndexReader): ReadonlySet<number> {
  const duplicates = new Set<number>();
  // Only among moments whose text was read for ranking, so that no text is fetched for this.
  for (const { moment } of ranked.slice(0, reader.outline.pool)) {
    const twins = duplicates.has(moment) ? [] : (reader.moment(moment)?.moment.twins ?? []);
    for (const twin of twins) duplicates.add(twin);
  }
  return duplicates;
}

/** Ranks candidates by their texts, reading no more than necessary. */
function rankCandidates(
  { moments, score }: Candidates,
  options: { words: readonly ResolvedWord[]; textFilter: TextFilter; limit: number },
  reader: IndexReader,
): Omit<FoundMoments, 'words'> {
  const { pool, detailed } = reader.outline;
  const { words, textFilter, limit } = options;
  const wanted = Math.max(pool, limit);
  const readLimit = textFilter.needsText
    ? detailed
      ? Math.max(wanted, pool * MAX_POOLS_READ)
      : moments.length
    : wanted;
  const best = takeBest(moments, score, readLimit);
  const accepted = textFilter.needsText
    ? readAccepted(best, textFilter, detailed ? wanted : moments.length, reader)
    : best;
  const ranked = rankPool(accepted, words, reader);
  const duplicates = findDuplicates(ranked, reader);
  const all = textFilter.needsText ? accepted.map(({ moment }) => moment) : moments;
  return {
    found: ranked.filter(({ moment }) => !duplicates.has(moment)).slice(0, limit),
    all: duplicates.size === 0 ? all : all.filter((moment) => !duplicates.has(moment)),
  };
}

/**
 * Finds the moments that match a query, best first: postings select the candidates to read, and their texts decide the ranking.
 * If parts of the index are not loaded, the result is incomplete, and the reader records the missing parts. A query with only
 * filters lists all moments that pass, newest episode first; a query with only exclusions finds nothing.
 */
export function findMoments(query: ParsedQuery, reader: IndexReader, limit: number): FoundMoments {
  // Request everything that is needed in any case at once; fuzzy matches and texts only when that is loaded.
  const exact = resolveWords(query, reader);
  const pairs = needsPairs(query, reader) ? findPairs(query, reader) : null;
  const passesFilters = createFilter(query.filters, reader);
  const textFilter = createTextFilter(query, exact, reader);
  if (reader.hasMissingParts()) return { found: [], all: [], words: exact };
  const words = resolveFuzzyWords(query, exact, reader);
  const { candidates, excluded } = textFilter;
  const allowed: Allowed = (moment) =>
    (candidates === null || candidates.has(moment)) && !excluded.has(moment) && passesFilters(moment);
  if (words.length === 0) {
    return {
      ...rankCandidates(listAll(query, allowed, reader), { words, textFilter, limit }, reader),
      words,
    };
  }
  const { candidates: moments, nearBest, score, addPairs } = scoreCandidates(words, allowed, reader);
  const needed = pairs ?? (nearBest > reader.outline.pool ? findPairs(query, reader) : []);
  if (pairs === null && needed.length > 0 && reader.hasMissingParts())
    return { found: [], all: moments, words };
  addPairs(needed);
  return { ...rankCandidates({ moments, score }, { words, textFilter, limit }, reader), words };
}
