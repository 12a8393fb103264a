import type { IndexReader } from '@/lib/search/index/index-reader';
import { createFilter } from '@/lib/search/query/filter-moment';
import type { ParsedQuery } from '@/lib/search/query/parse-query';
import { expectsPairs, findPairs } from '@/lib/search/query/plan-pairs';
import { guessFurther, lookUpWords, type UnderstoodWord } from '@/lib/search/query/understand-words';
import { demandText, type TextDemand } from './demand-text';
import { rankMoment } from './rank-moment';
import { bestFirst, type Scored, takeBest } from './take-best';
import { weighMoments } from './weigh-moments';

export interface Finding {
  /** The best, best first: those that were read, then as many more as were asked for. */
  readonly found: readonly Scored[];
  /** Every moment that answers, as far as can be told without reading it; each once, in no order. */
  readonly all: readonly number[];
  readonly words: readonly UnderstoodWord[];
}

/** How many pools of moments are read before the search for one that satisfies a query's demands is given up. */
const MAX_POOLS = 4;

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

/** Reads moments in their order until `wanted` satisfy the demand; never more than a pool that is not here at a time. */
function readAccepted(
  ordered: readonly Scored[],
  demand: TextDemand,
  wanted: number,
  reader: IndexReader,
): Scored[] {
  const accepted: Scored[] = [];
  let absent = 0;
  for (const scored of ordered) {
    if (accepted.length + absent >= wanted || absent === reader.outline.pool) break;
    const read = reader.moment(scored.moment);
    if (read === null) absent += 1;
    else if (demand.accepts(read)) accepted.push(scored);
  }
  return accepted;
}

/** Ranks the pool by its texts; behind it stands the rest in the order of the lists. */
function rankPool(
  ordered: readonly Scored[],
  words: readonly UnderstoodWord[],
  reader: IndexReader,
): Scored[] {
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

/** Of a quote and the passage that holds it only the better one stays; names the others. */
function findLesserTwins(ranked: readonly Scored[], reader: IndexReader): ReadonlySet<number> {
  const lesser = new Set<number>();
  // Only among what was read to be ranked: no text is fetched for this.
  for (const { moment } of ranked.slice(0, reader.outline.pool)) {
    const twins = lesser.has(moment) ? [] : (reader.moment(moment)?.moment.twins ?? []);
    for (const twin of twins) lesser.add(twin);
  }
  return lesser;
}

/** Orders candidates by their texts, reading as many as it takes and no more. */
function chooseMoments(
  { moments, score }: Candidates,
  finding: { words: readonly UnderstoodWord[]; demand: TextDemand; limit: number },
  reader: IndexReader,
): Omit<Finding, 'words'> {
  const { pool, detailed } = reader.outline;
  const { words, demand, limit } = finding;
  const most = Math.max(pool, limit);
  const deepest = demand.reads ? (detailed ? Math.max(most, pool * MAX_POOLS) : moments.length) : most;
  const best = takeBest(moments, score, deepest);
  const accepted = demand.reads ? readAccepted(best, demand, detailed ? most : moments.length, reader) : best;
  const ranked = rankPool(accepted, words, reader);
  const lesser = findLesserTwins(ranked, reader);
  const all = demand.reads ? accepted.map(({ moment }) => moment) : moments;
  return {
    found: ranked.filter(({ moment }) => !lesser.has(moment)).slice(0, limit),
    all: lesser.size === 0 ? all : all.filter((moment) => !lesser.has(moment)),
  };
}

/**
 * Finds the moments that answer a query, best first: lists name the candidates and choose whom to read, the texts decide. Where
 * parts of the index are not here yet, the answer is what can be told without them, and the reader knows what it lacks. A query of
 * filters only lists what passes them, newest episode first; a query of exclusions only finds nothing.
 */
export function findMoments(query: ParsedQuery, reader: IndexReader, limit: number): Finding {
  // All that is sure to be needed is asked for at once; guesses, and texts, only when it is here.
  const sure = lookUpWords(query, reader);
  const pairs = expectsPairs(query, reader) ? findPairs(query, reader) : null;
  const passes = createFilter(query.filters, reader);
  const demand = demandText(query, sure, reader);
  if (reader.hasMissingParts()) return { found: [], all: [], words: sure };
  const words = guessFurther(query, sure, reader);
  const { candidates, ruledOut } = demand;
  const allowed: Allowed = (moment) =>
    (candidates === null || candidates.has(moment)) && !ruledOut.has(moment) && passes(moment);
  if (words.length === 0) {
    return { ...chooseMoments(listAll(query, allowed, reader), { words, demand, limit }, reader), words };
  }
  const { strong: moments, even, score, addPairs } = weighMoments(words, allowed, reader);
  const needed = pairs ?? (even > reader.outline.pool ? findPairs(query, reader) : []);
  if (pairs === null && needed.length > 0 && reader.hasMissingParts())
    return { found: [], all: moments, words };
  addPairs(needed);
  return { ...chooseMoments({ moments, score }, { words, demand, limit }, reader), words };
}
