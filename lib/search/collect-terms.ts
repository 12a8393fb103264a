import type { MomentKind } from '@/lib/model/moment';
import { type Token, tokenise } from './tokenise';

/** What a moment says, as far as it can be searched. */
export interface Wording {
  readonly kind: MomentKind;
  readonly title: string;
  readonly text: string;
}

/**
 * The moments a term stands in, ascending. Each is the moment's number times 4 plus a level from 0 to 3: how much the moment
 * is about the term, so that the best of thousands can be chosen before any text is read. Without detail the level is 0.
 */
export type Postings = ArrayLike<number>;

export const LEVELS = 4;

const OWN_TITLE: ReadonlySet<MomentKind> = new Set(['point', 'section', 'topic', 'person', 'episode']);
const SHORT_TEXT = 25;

/** The heading over a passage belongs to all passages under it; it is shown, not searched. */
export const searchedTitle = ({ kind, title }: Wording): string => (kind === 'transcript' ? '' : title);

function levelOf(times: number, inTitle: boolean, words: number): number {
  if (inTitle) return 3;
  return Math.min(3, (times > 2 ? 2 : times - 1) + (words <= SHORT_TEXT ? 1 : 0));
}

function countTerms(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of tokens) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The words of a text in order, without their other spellings. */
export type WordsOf = readonly (readonly string[])[];

export interface CollectedTerms {
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Per moment, for pairs of neighbours; empty without `detailed`. */
  readonly words: WordsOf;
}

/** Reads every moment once and lists where each term stands. */
export function collectTerms(moments: readonly Wording[], detailed: boolean): CollectedTerms {
  const postings = new Map<string, number[]>();
  const words: string[][] = [];
  for (const [number, moment] of moments.entries()) {
    const text = tokenise(moment.text);
    const title = new Set(tokenise(searchedTitle(moment)).map(({ term }) => term));
    const own = detailed && OWN_TITLE.has(moment.kind);
    const counts = countTerms(text);
    for (const term of title) if (!counts.has(term)) counts.set(term, 1);
    for (const [term, times] of counts) {
      const level = detailed ? levelOf(times, own && title.has(term), text.length) : 0;
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [number * LEVELS + level]);
      else list.push(number * LEVELS + level);
    }
    if (detailed) words.push(text.flatMap(({ term, alias }) => (alias ? [] : [term])));
  }
  return { postings, words };
}
