import { z } from 'zod';

/** A ledger of another version is refused: what is not understood must not be overwritten. */
export const LEDGER_VERSION = 1;

export const ANCHOR_KINDS = ['quote', 'point', 'section', 'timeline', 'chapter', 'transcript'] as const;

export type AnchorKind = (typeof ANCHOR_KINDS)[number];

export const recordSchema = z.strictObject({
  /** Left out of the file where a print says it. */
  kind: z.enum(ANCHOR_KINDS).default('transcript'),
  /** Milliseconds; left out where no time was known. */
  startMs: z.int().nonnegative().optional(),
  speaker: z.string().optional(),
  /** What the id was made from, folded as ids fold it. */
  words: z.string().optional(),
  /** In place of the words of a transcript: its different words, two characters each. */
  print: z.string().optional(),
  /** Only for an id that is gone: the id that has its words now, null where nothing has. */
  to: z.string().nullable().optional(),
});

/** content/ids.json as it is written; see lib/check/ledger/encode-ledger.ts for its lines. */
export const ledgerFileSchema = z.strictObject({
  version: z.literal(LEDGER_VERSION),
  /** Folders that were renamed: old slug to new slug. */
  moved: z.record(z.string(), z.string()).optional(),
  /** By the slug under which an id was last seen, then by id. */
  episodes: z.record(z.string(), z.record(z.string(), recordSchema)),
});

/** What was last known of an id while a moment had it. */
export type LedgerRecord = z.infer<typeof recordSchema> & {
  /** The episode's slug when the id was last seen. */
  readonly episode: string;
};

/** Every id that a link may hold, and where those lead that no moment has any more. */
export interface Ledger {
  readonly moved: ReadonlyMap<string, string>;
  readonly records: ReadonlyMap<string, LedgerRecord>;
}

/** A place of an episode's page that links lead to. */
export interface Anchor {
  readonly id: string;
  readonly kind: AnchorKind;
  readonly speaker: string | null;
  readonly startMs: number | null;
  /** The text that its id is made from. */
  readonly text: string;
}

/** What links can lead to at present. */
export interface PresentAnchors {
  /** By slug, published episodes only. */
  readonly episodes: ReadonlyMap<string, readonly Anchor[]>;
  /** Slugs of drafts and of folders that cannot be read: nothing is known of them, so nothing about them changes. */
  readonly held: ReadonlySet<string>;
}

/** An id that links may still hold, at the present moment it opens. */
export interface FormerId {
  readonly id: string;
  /** True where the words are gone and the moment is the one at that time. */
  readonly gone: boolean;
}
