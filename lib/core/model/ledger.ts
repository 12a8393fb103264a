import { z } from 'zod';

/** A ledger of another version is refused, so that data we do not understand is never overwritten. */
export const LEDGER_VERSION = 1;

const ANCHOR_KINDS = ['quote', 'point', 'section', 'timeline', 'chapter', 'transcript'] as const;

export type AnchorKind = (typeof ANCHOR_KINDS)[number];

export const recordSchema = z.strictObject({
  /** Left out of the file when there is a print, which implies it. */
  kind: z.enum(ANCHOR_KINDS).default('transcript'),
  /** Milliseconds; absent when no time was known. */
  startMs: z.int().nonnegative().optional(),
  speaker: z.string().optional(),
  /** The text the id was derived from, folded by normaliseWords. */
  words: z.string().optional(),
  /** For a transcript, in place of its words: its distinct words, two characters each. */
  print: z.string().optional(),
  /** Only for an id that is gone: the id that has its words now, or null. */
  to: z.string().nullable().optional(),
});

/** The format of content/ids.json; see lib/check/ledger/encode-ledger.ts for its lines. */
export const ledgerFileSchema = z.strictObject({
  version: z.literal(LEDGER_VERSION),
  /** Renamed folders: old slug to new slug. */
  moved: z.record(z.string(), z.string()).optional(),
  /** By the slug under which an id was last seen, then by id. */
  episodes: z.record(z.string(), z.record(z.string(), recordSchema)),
});

/** The last known data of the moment that had an id. */
export type LedgerRecord = z.infer<typeof recordSchema> & {
  /** The episode's slug when the id was last seen. */
  readonly episode: string;
};

/** Every id that links may hold, and where ids without a moment redirect to. */
export interface Ledger {
  readonly moved: ReadonlyMap<string, string>;
  readonly records: ReadonlyMap<string, LedgerRecord>;
}

/** A place on an episode's page that links can target. */
export interface Anchor {
  readonly id: string;
  readonly kind: AnchorKind;
  readonly speaker: string | null;
  readonly startMs: number | null;
  /** The text that its id is derived from. */
  readonly text: string;
}

/** All places that links can target now. */
export interface PresentAnchors {
  /** By slug, published episodes only. */
  readonly episodes: ReadonlyMap<string, readonly Anchor[]>;
  /** Slugs of drafts and of unreadable folders: their records stay unchanged, because their content is unknown. */
  readonly held: ReadonlySet<string>;
}

/** A former id that links may still hold, on the present moment it opens. */
export interface FormerId {
  readonly id: string;
  /** True when the words are gone and the moment was found by its time. */
  readonly gone: boolean;
}
