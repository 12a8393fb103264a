import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';

/** Somebody in an episode; the role is as that episode has it, for a role belongs to an appearance. */
export interface Appearance {
  readonly episode: Episode;
  /** A speaker is heard without being named as host or guest. */
  readonly as: 'host' | 'guest' | 'speaker';
  readonly role: string | null;
}

/** What somebody says in one episode, in the order of the clock. */
export interface SpokenQuotes {
  readonly episode: Episode;
  readonly quotes: readonly Quote[];
}

/** A person of the library with everything that is known of them; episodes are newest first. */
export interface PersonRecord {
  readonly slug: string;
  readonly name: string;
  /** Nobody has said more than a first name, by which texts may mean anybody. */
  readonly isFirstName?: true;
  /** How else the name is written: aliases of library.yaml, then what episodes have. */
  readonly otherNames: readonly string[];
  readonly links: readonly { readonly name: string | null; readonly url: string }[];
  readonly appearances: readonly Appearance[];
  readonly quotes: readonly SpokenQuotes[];
}

/** Who is who in a library. */
export interface People {
  /** By name. */
  readonly persons: readonly PersonRecord[];
  readonly bySlug: ReadonlyMap<string, PersonRecord>;
  /** Per episode the names as they are written there, and whose they are, as slugs; a name of nobody or of several is not there. */
  readonly namesIn: ReadonlyMap<string, ReadonlyMap<string, string>>;
}
