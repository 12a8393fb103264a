import type { MomentKind } from '@/lib/core/model/moment';
import { type Token, tokenise } from '@/lib/search/words/tokenise';

/** The searchable text of a moment. */
export interface IndexedWording {
  readonly kind: MomentKind;
  readonly title: string;
  readonly text: string;
}

/**
 * The moments that contain a term, ascending. Each posting is the moment's number times 4 plus a level from 0 to 3, which says
 * how much the moment is about the term, so that the best of thousands can be selected before any text is read. Without
 * `detailed` the level is 0.
 */
export type Postings = ArrayLike<number>;

export const LEVELS = 4;

const TITLED_KINDS: ReadonlySet<MomentKind> = new Set(['point', 'section', 'episode']);
const SHORT_TEXT_WORDS = 25;

/** The title to search. A passage shares its heading with all passages under it: it is shown but not searched. */
export const searchedTitle = ({ kind, title }: IndexedWording): string =>
  kind === 'transcript' ? '' : title;

function levelOf(times: number, inTitle: boolean, words: number): number {
  if (inTitle) return 3;
  return Math.min(3, (times > 2 ? 2 : times - 1) + (words <= SHORT_TEXT_WORDS ? 1 : 0));
}

/** The words of each text in order, as indexes into a list of terms, without aliases. */
export type WordsOf = readonly ArrayLike<number>[];

export interface CollectedTerms {
  /** Every term, in order of first occurrence. */
  readonly terms: readonly string[];
  /** The postings of each term. */
  readonly lists: readonly Postings[];
  /** The words of each moment, for adjacent pairs; empty without `detailed`. */
  readonly words: WordsOf;
}

/** Tokenises every moment once and collects the postings of each term. */
export function collectTerms(moments: readonly IndexedWording[], detailed: boolean): CollectedTerms {
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
    const own = detailed && TITLED_KINDS.has(moment.kind);
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
