import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';

/** A person's appearance in an episode; the role is the one written in that episode. */
export interface Appearance {
  readonly episode: Episode;
  /** A speaker has quotes or passages but is not named as host or guest. */
  readonly as: 'host' | 'guest' | 'speaker';
  readonly role: string | null;
}

/** A person's quotes in one episode, sorted by time. */
export interface SpokenQuotes {
  readonly episode: Episode;
  readonly quotes: readonly Quote[];
}

/** A person of the library with their appearances and quotes; episodes are newest first. */
export interface PersonRecord {
  readonly slug: string;
  readonly name: string;
  /** Only a first name is known, which in a text may mean anyone. */
  readonly isFirstName?: true;
  /** Other spellings of the name: aliases of library.yaml, then those in episodes. */
  readonly otherNames: readonly string[];
  readonly links: readonly { readonly name: string | null; readonly url: string }[];
  readonly appearances: readonly Appearance[];
  readonly quotes: readonly SpokenQuotes[];
}

/** The people of a library. */
export interface People {
  /** Sorted by name. */
  readonly persons: readonly PersonRecord[];
  readonly bySlug: ReadonlyMap<string, PersonRecord>;
  /** For each episode the names as written there, with the slug of their person; unknown and ambiguous names are left out. */
  readonly namesIn: ReadonlyMap<string, ReadonlyMap<string, string>>;
}
