import { type Token, tokenise } from '@/lib/search/words/tokenise';

/** Start and end of a highlighted range, UTF-16 offsets into the excerpt's text, end exclusive. */
export type MarkedRange = readonly [start: number, end: number];

/** Part of a text with the ranges that matched; the flags say whether text was cut off at an end. */
export interface Excerpt {
  readonly text: string;
  readonly ranges: readonly MarkedRange[];
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly term: string;
}

/** The weight of each query term for highlighting. Common words are highlighted only next to a rarer one. */
export type TermWeights = ReadonlyMap<string, number>;

const COMMON_WEIGHT = 0.3;

function findMatches(tokens: readonly Token[], weights: TermWeights): Match[] {
  const top = Math.max(0, ...weights.values());
  const hits = tokens.filter((token) => weights.has(token.term));
  const strong = (token: Token): boolean => (weights.get(token.term) ?? 0) >= top * COMMON_WEIGHT;
  const runs: Token[][] = [];
  for (const token of hits) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run === undefined || previous === undefined || token.position > previous.last + 1) runs.push([token]);
    else run.push(token);
  }
  return runs
    .filter((run) => run.some(strong))
    .flat()
    .map(({ start, end, term }) => ({ start, end, term, weight: weights.get(term) ?? 0 }));
}

/** Joins ranges that touch, overlap, or are separated only by spaces. */
function joinRanges(text: string, matches: readonly Match[]): MarkedRange[] {
  const joined: [number, number][] = [];
  for (const { start, end } of [...matches].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && (start <= last[1] || /^\s*$/.test(text.slice(last[1], start)))) {
      last[1] = Math.max(last[1], end);
    } else joined.push([start, end]);
  }
  return joined;
}

/** The matches within the window of at most `length` characters that has the most and rarest words. */
function densestMatches(matches: readonly Match[], length: number): readonly Match[] {
  let best: readonly Match[] = [];
  let bestWeight = -1;
  for (const [index, first] of matches.entries()) {
    const inside = matches.slice(index).filter((match) => match.end - first.start <= length);
    const terms = new Map(inside.map((match) => [match.term, match.weight]));
    const weight = [...terms.values()].reduce((sum, value) => sum + value, 0) + inside.length * 0.001;
    if (weight > bestWeight) {
      best = inside;
      bestWeight = weight;
    }
  }
  return best;
}

/** Moves a cut inwards to the nearest space, or out of a surrogate pair if there is no space nearby. */
function tidyCut(text: string, at: number, step: 1 | -1): number {
  for (let offset = 0; offset < 24; offset += 1) {
    const here = at + offset * step;
    if (here <= 0 || here >= text.length) return Math.min(Math.max(here, 0), text.length);
    if (/\s/.test(text[step === 1 ? here - 1 : here] ?? '')) return here;
  }
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}

interface WindowChoice {
  readonly length: number;
  /** Where the words begin that the window must show; the densest window when omitted. */
  readonly at: number | undefined;
}

function chooseWindow(
  text: string,
  matches: readonly Match[],
  { length, at }: WindowChoice,
): readonly [number, number] {
  if (text.length <= length) return [0, text.length];
  const from = at === undefined ? [] : matches.filter(({ start, end }) => start >= at && end <= at + length);
  const inside = from.length > 0 ? from : densestMatches(matches, length);
  const first = inside[0]?.start ?? 0;
  const last = Math.max(first, ...inside.map((match) => match.end));
  // Only a third of the spare room goes before the matches: the context after them matters more.
  const room = Math.max(0, length - (last - first));
  const ideal = Math.max(0, Math.min(first - Math.floor(room / 3), text.length - length));
  const start = ideal === 0 ? 0 : Math.min(first, tidyCut(text, ideal, 1));
  const end = Math.max(last, tidyCut(text, Math.min(text.length, start + length), -1));
  return [start, end];
}

/**
 * Cuts the part of a text with the most query words and highlights them; a text of at most `length` UTF-16 units stays
 * whole. Ranges cover whole words as written. With `at`, the excerpt shows the words that begin there instead.
 * @example createExcerpt('C sucks.', new Map([['c', 1]]), 80).ranges // [[0, 1]]
 */
export function createExcerpt(text: string, weights: TermWeights, length: number, at?: number): Excerpt {
  const matches = findMatches(tokenise(text), weights);
  const [start, end] = chooseWindow(text, matches, { length, at });
  const ranges = joinRanges(text, matches)
    .map(([from, to]): MarkedRange => [Math.max(from, start) - start, Math.min(to, end) - start])
    .filter(([from, to]) => to > from);
  return { text: text.slice(start, end), ranges, cutStart: start > 0, cutEnd: end < text.length };
}
