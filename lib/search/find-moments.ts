import type { Index } from 'flexsearch';
import { type Alternative, expandWord } from './expand-word';
import { createFilter } from './filter-moment';
import { findAnyTerm } from './index-config';
import type { IndexDocument } from './index-schema';
import { matchPhrase } from './match-phrase';
import type { ParsedQuery, QueryPhrase } from './parse-query';
import { type MomentTokens, type RankedWord, rankedWord, rankMoment } from './rank-moment';
import type { Vocabulary } from './vocabulary';

/** An opened index: everything a search reads. */
export interface SearchData {
  readonly index: IndexDocument;
  readonly postings: Index;
  readonly vocabulary: Vocabulary;
  readonly tokensOf: (moment: number) => MomentTokens;
}

export interface Found {
  /** A place in the index's `moments`. */
  readonly moment: number;
  readonly score: number;
}

export interface Finding {
  readonly found: readonly Found[];
  readonly alternatives: readonly (readonly Alternative[])[];
  readonly words: readonly RankedWord[];
}

/** How many candidates are read word by word; the rest share too few words with the query to matter. */
const MAX_RANKED = 400;
/** A moment with less than this share of what the best one has of the query is no answer. */
const MIN_SHARE = 0.6;

/** Inverse document frequency as in BM25, always above 0. */
const rarityOf = (count: number, total: number): number =>
  Math.log(1 + (total - count + 0.5) / (count + 0.5));

function holds({ title, text, speaker }: MomentTokens, { tokens, open }: QueryPhrase): boolean {
  return [text, title, speaker].some((field) => matchPhrase(field, tokens, open));
}

/** Adds up, per moment that holds any meaning of any word, how rare those words are. */
function weighCandidates(
  finding: Omit<Finding, 'found'>,
  { postings, index }: SearchData,
): Map<number, number> {
  const mass = new Map<number, number>();
  for (const [place, alternatives] of finding.alternatives.entries()) {
    const rarity = finding.words[place]?.rarity ?? 0;
    const terms = alternatives.map(({ term }) => term);
    for (const moment of new Set(findAnyTerm(postings, terms, index.moments.length))) {
      mass.set(moment, (mass.get(moment) ?? 0) + rarity);
    }
  }
  return mass;
}

function understandWords(query: ParsedQuery, { vocabulary, index }: SearchData): Omit<Finding, 'found'> {
  const alternatives = query.words.map((word) => expandWord(word, vocabulary));
  const words = alternatives.map((meanings) => {
    const count = Math.max(0, ...meanings.map(({ term }) => vocabulary.count(term)));
    return rankedWord(meanings, rarityOf(count, index.moments.length));
  });
  return { alternatives, words };
}

function rankCandidates(
  candidates: readonly number[],
  words: readonly RankedWord[],
  data: SearchData,
): Found[] {
  const ranked = candidates.map((moment) => ({ moment, ...rankMoment(data.tokensOf(moment), words) }));
  const best = Math.max(0, ...ranked.map(({ coverage }) => coverage));
  return ranked
    .filter(({ score, coverage }) => score > 0 && coverage >= best * MIN_SHARE)
    .sort((a, b) => b.score - a.score || a.moment - b.moment)
    .map(({ moment, score }) => ({ moment, score }));
}

/**
 * Finds the moments that answer a query, best first: FlexSearch names the candidates, the texts decide. A query of
 * filters only lists what passes them, newest episode first; a query of exclusions only finds nothing.
 */
export function findMoments(query: ParsedQuery, data: SearchData): Finding {
  const understood = understandWords(query, data);
  const passes = createFilter(query.filters, data.index);
  const allowed = (moment: number): boolean => {
    const tokens = data.tokensOf(moment);
    const known = data.index.moments[moment];
    return (
      known !== undefined &&
      passes(known, tokens) &&
      query.phrases.every((phrase) => holds(tokens, phrase)) &&
      !query.excluded.some((phrase) => holds(tokens, phrase))
    );
  };
  if (query.words.length === 0) {
    const listed = query.filters.some(({ excluded }) => !excluded) ? [...data.index.moments.keys()] : [];
    return { ...understood, found: listed.filter(allowed).map((moment) => ({ moment, score: 0 })) };
  }
  const mass = [...weighCandidates(understood, data)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const candidates: number[] = [];
  for (const [moment] of mass) {
    if (candidates.length === MAX_RANKED) break;
    if (allowed(moment)) candidates.push(moment);
  }
  return { ...understood, found: rankCandidates(candidates, understood.words, data) };
}
