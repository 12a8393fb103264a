import type { MomentKind } from '@/lib/core/model/moment';
import { type Token, tokenise } from '@/lib/search/words/tokenise';

/** What a moment says, as far as it can be searched. */
export interface IndexedText {
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

const OWN_TITLE: ReadonlySet<MomentKind> = new Set(['point', 'section', 'episode']);
const SHORT_TEXT = 25;

/** The heading over a passage belongs to all passages under it; it is shown, not searched. */
export const searchedTitle = ({ kind, title }: IndexedText): string => (kind === 'transcript' ? '' : title);

function levelOf(times: number, inTitle: boolean, words: number): number {
  if (inTitle) return 3;
  return Math.min(3, (times > 2 ? 2 : times - 1) + (words <= SHORT_TEXT ? 1 : 0));
}

/** The words of a text in order, as places in a list of terms, without their other spellings. */
export type WordsOf = readonly ArrayLike<number>[];

export interface CollectedTerms {
  /** Every term, in the order of its first moment. */
  readonly terms: readonly string[];
  /** Per term, where it stands. */
  readonly lists: readonly Postings[];
  /** Per moment, for pairs of neighbours; empty without `detailed`. */
  readonly words: WordsOf;
}

/** Reads every moment once and lists where each term stands. */
export function collectTerms(moments: readonly IndexedText[], detailed: boolean): CollectedTerms {
  const ids = new Map<string, number>();
  const lists: number[][] = [];
  const words: Uint32Array[] = [];
  const idOf = ({ term }: Token): number => {
    const id = ids.get(term) ?? ids.size;
    if (id === lists.length) {
      ids.set(term, id);
      lists.push([]);
    }
    return id;
  };
  for (const [number, moment] of moments.entries()) {
    const text = tokenise(moment.text);
    const own = detailed && OWN_TITLE.has(moment.kind);
    const times = new Map<number, number>();
    const main: number[] = [];
    for (const token of text) {
      const id = idOf(token);
      times.set(id, (times.get(id) ?? 0) + 1);
      if (!token.alias) main.push(id);
    }
    const title = new Set(tokenise(searchedTitle(moment)).map(idOf));
    for (const id of title) if (!times.has(id)) times.set(id, 1);
    for (const [id, count] of times) {
      const level = detailed ? levelOf(count, own && title.has(id), text.length) : 0;
      lists[id]?.push(number * LEVELS + level);
    }
    if (detailed) words.push(Uint32Array.from(main));
  }
  return { terms: [...ids.keys()], lists, words };
}
