import type { FeedChapter } from '@/lib/core/model/feed';

/** The elements of an RSS or Atom feed that we use, unchecked; addresses may be relative. */
export interface RawFeed {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly image: string | undefined;
  readonly link: string | undefined;
  /** The feed's own address as it states it, to resolve relative addresses. */
  readonly self: string | undefined;
  readonly author: string | undefined;
  readonly persons: readonly RawPerson[];
  readonly items: readonly RawItem[];
}

export interface RawItem {
  readonly guid: string | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly seconds: number | undefined;
  readonly image: string | undefined;
  readonly link: string | undefined;
  readonly author: string | undefined;
  readonly persons: readonly RawPerson[];
  readonly enclosures: readonly RawFile[];
  readonly notes: string | undefined;
  readonly chapters: readonly FeedChapter[];
  readonly chaptersUrl: string | undefined;
  readonly transcripts: readonly RawFile[];
}

export interface RawPerson {
  readonly name: string | undefined;
  /** From the Podcast Taxonomy Project; a person without a role is a host (podcast:person, "role"). */
  readonly role: string | undefined;
}

export interface RawFile {
  readonly url: string | undefined;
  /** A MIME type, if any. */
  readonly type: string | undefined;
  readonly language?: string | undefined;
}
