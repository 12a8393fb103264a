import type { MomentKind } from '@/lib/core/model/moment';
import type { QuoteLength } from '@/lib/derive/moments/quote-length';
import type { Token } from '@/lib/search/words/tokenise';
import type { Postings } from './collect-terms';
import type { IndexOutline } from './index-outline';
import type { IndexDocument, IndexedEpisode, IndexedMoment, IndexedPage } from './index-schema';
import type { Speakers } from './list-speakers';
import type { Vocabulary } from './vocabulary';

/** A term with everything that is known of it. */
export interface TermEntry {
  readonly term: string;
  readonly postings: Postings;
  /** Places in the list of speakers: those whose name holds the term. */
  readonly names: readonly number[];
  /** In how many moments they speak. */
  readonly spoken: number;
}

/** The texts of a moment, cut into words. */
export interface MomentTokens {
  readonly kind: MomentKind;
  readonly title: readonly Token[];
  readonly text: readonly Token[];
  readonly speaker: readonly Token[];
}

/** A moment with its text, cut into words. */
export interface ReadMoment {
  readonly moment: IndexedMoment;
  readonly tokens: MomentTokens;
}

/**
 * What a search reads of an index, wherever it lies. Nothing here waits: a part that has not come yet answers null (or nothing)
 * and is noted, so that whoever asked can have it fetched and ask again.
 */
export interface IndexReader {
  readonly outline: IndexOutline;
  readonly term: (term: string) => TermEntry | null;
  /** Longer terms that begin with this, the most frequent first. */
  readonly completions: (prefix: string, limit: number) => readonly string[];
  /** Numbers of the moments in which these stand side by side, when the pair has a list. */
  readonly pair: (first: string, second: string) => Postings | null;
  /** The terms a mistyped word may mean. */
  readonly vocabulary: () => Vocabulary | null;
  readonly moment: (number: number) => ReadMoment | null;
  readonly episode: (place: number) => IndexedEpisode | null;
  /** Numbers of the moments that may be said at a time (milliseconds); their own times decide. */
  readonly around: (ms: number) => Postings;
  /** Numbers of the quotes of a length. */
  readonly ofLength: (length: QuoteLength) => Postings;
  readonly speakers: () => Speakers | null;
  /** The moments that speak of the topic at a place of `about().topics`; undefined where they are not listed. */
  readonly topicMoments: (place: number) => ArrayLike<number> | null | undefined;
  /** The names of every page, by its number; the first of each is what it is called. */
  readonly pageNames: () => readonly (readonly string[])[] | null;
  readonly page: (number: number) => Omit<IndexedPage, 'names'> | null;
  readonly about: () => Pick<IndexDocument, 'episodes' | 'topics'> | null;
  /** Whether something was asked for that is not here yet. */
  readonly lacks: () => boolean;
  /** The parts that were asked for and are not here yet; forgets them. */
  readonly takeMissing: () => readonly string[];
}
