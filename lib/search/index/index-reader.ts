import type { MomentKind } from '@/lib/core/model/moment';
import type { QuoteLength } from '@/lib/derive/moments/quote-length';
import type { Token } from '@/lib/search/words/tokenise';
import type { Postings } from './collect-terms';
import type { IndexOutline } from './index-outline';
import type { IndexDocument, IndexedEpisode, IndexedMoment, IndexedPage } from './index-schema';
import type { Speakers } from './list-speakers';
import type { Vocabulary } from './vocabulary';

/** The index entry of a term. */
export interface TermEntry {
  readonly term: string;
  readonly postings: Postings;
  /** Indexes into the list of speakers: those whose name contains the term. */
  readonly names: readonly number[];
  /** The number of moments in which they speak. */
  readonly spokenCount: number;
}

/** The tokenised texts of a moment. */
export interface MomentTokens {
  readonly kind: MomentKind;
  readonly title: readonly Token[];
  readonly text: readonly Token[];
  readonly speaker: readonly Token[];
}

/** A moment with its tokenised texts. */
export interface ReadMoment {
  readonly moment: IndexedMoment;
  readonly tokens: MomentTokens;
}

/**
 * Read access to an index of either layout. All methods are synchronous: a method that needs a part that is not loaded returns
 * null (or nothing) and records the part as missing, so that the caller can fetch it and search again.
 */
export interface IndexReader {
  readonly outline: IndexOutline;
  readonly term: (term: string) => TermEntry | null;
  /** Longer terms that begin with this, the most frequent first. */
  readonly completions: (prefix: string, limit: number) => readonly string[];
  /** The moments in which the two words are adjacent, if the pair has a list. */
  readonly pair: (first: string, second: string) => Postings | null;
  /** The terms that a mistyped word may be corrected to. */
  readonly vocabulary: () => Vocabulary | null;
  readonly moment: (number: number) => ReadMoment | null;
  readonly episode: (place: number) => IndexedEpisode | null;
  /** Numbers of the moments that may be spoken at a time (milliseconds); check their own times. */
  readonly momentsNear: (ms: number) => Postings;
  /** Numbers of the quotes of a length. */
  readonly quotesOfLength: (length: QuoteLength) => Postings;
  readonly speakers: () => Speakers | null;
  /** The moments about the topic at an index of `catalogue().topics`; undefined if they are not listed. */
  readonly topicMoments: (place: number) => ArrayLike<number> | null | undefined;
  /** The names of every page, by page number; the first one is its title. */
  readonly pageNames: () => readonly (readonly string[])[] | null;
  readonly page: (number: number) => Omit<IndexedPage, 'names'> | null;
  readonly catalogue: () => Pick<IndexDocument, 'episodes' | 'topics'> | null;
  /** Whether something was requested that is not loaded yet. */
  readonly hasMissingParts: () => boolean;
  /** Returns the parts that were requested and are not loaded yet, and clears the list. */
  readonly drainMissingParts: () => readonly string[];
}
