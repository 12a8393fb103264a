import { z } from 'zod';
import { MOMENT_KINDS } from '@/lib/core/model/moment';
import { INDEX_FILE, INDEX_FOLDER, INDEX_VERSION } from './index-version';

const momentSchema = z.object({
  id: z.string(),
  kind: z.enum(MOMENT_KINDS),
  /** An index into `episodes`. */
  episode: z.number(),
  title: z.string(),
  text: z.string(),
  speaker: z.string().nullable(),
  startMs: z.number().nullable(),
  endMs: z.number().optional(),
  /** Cue marks of a transcript as steps: characters since the last mark, milliseconds since the last mark, and so on. */
  cues: z.array(z.number()).optional(),
  /** Numbers of the moments with the same words: a quote and the passage it was taken from. */
  twins: z.array(z.number()).optional(),
});

const episodeSchema = z.object({
  slug: z.string(),
  title: z.string(),
  show: z.string().nullable(),
  date: z.string().nullable(),
  /** For lists of its quotes; absent if unknown. */
  language: z.string().optional(),
  byAi: z.literal(true).optional(),
  /** Not all of its quotes have a page. */
  unpaged: z.literal(true).optional(),
  /** Speaker name as written to the slug of the person: all names of quotes, and other names that differ from the person's name. */
  people: z.record(z.string(), z.string()).optional(),
});

const topicSchema = z.object({
  slug: z.string(),
  names: z.array(z.string()),
  /** The moments about it, delta-encoded; absent if they are not listed. */
  moments: z.array(z.number()).optional(),
  /** A one-line description; absent if it has no page. */
  text: z.string().optional(),
  /** In a sharded index: the moments are in a separate part. */
  listed: z.literal(true).optional(),
});

const pageSchema = z.object({
  slug: z.string(),
  /** The first one is its title. */
  names: z.array(z.string()),
  text: z.string(),
});

/** What a reader needs before it looks up the first word. */
const outlineShape = {
  version: z.literal(INDEX_VERSION),
  /** The number of moments of each episode and kind: episode by episode, kinds in the order of STORED_KINDS. */
  counts: z.array(z.number()),
  /** How many moments are ranked by their text. */
  pool: z.number(),
  /** Whether postings carry levels and adjacent pairs are indexed, so that the pool can be selected before reading. */
  detailed: z.boolean(),
  /** The lowest magnitude of a term that a mistyped word may be corrected to; -1 for any. */
  least: z.number(),
  /** Very frequent words, sorted and joined by spaces, and the number of moments that contain each. */
  common: z.string(),
  commonCounts: z.array(z.number()),
  /** How many topics and how many people have a page. */
  pages: z.array(z.number()),
};

/** The single file of a small index; the order of the moments breaks ties in ranking. */
export const indexSchema = z.object({
  ...outlineShape,
  episodes: z.array(episodeSchema),
  topics: z.array(topicSchema),
  people: z.array(pageSchema),
  moments: z.array(momentSchema),
  /** Every term, sorted by UTF-16 units and joined by spaces. */
  terms: z.string(),
  /** The magnitude of each term (term-magnitude.ts), one letter each. */
  magnitudes: z.string(),
  /** FlexSearch's own export, file name to content. */
  postings: z.record(z.string(), z.string()),
});

export type IndexDocument = z.infer<typeof indexSchema>;
export type IndexedEpisode = z.infer<typeof episodeSchema>;
export type IndexedMoment = z.infer<typeof momentSchema>;
export type IndexedTopic = z.infer<typeof topicSchema>;
/** The searchable page of a topic or person. */
export type IndexedPage = z.infer<typeof pageSchema>;
export type OutlineSource = Pick<
  IndexDocument,
  'counts' | 'pool' | 'detailed' | 'least' | 'common' | 'commonCounts' | 'pages'
>;

const singleSchema = z.object({
  version: z.literal(INDEX_VERSION),
  layout: z.literal('single'),
  file: z.string().regex(INDEX_FILE),
  moments: z.number(),
  bytes: z.number(),
});

const shardedSchema = z.object({
  ...outlineShape,
  layout: z.literal('sharded'),
  folder: z.string().regex(INDEX_FOLDER),
  moments: z.number(),
  bytes: z.number(),
  /** The key at which each shard of terms begins, joined by spaces. */
  shards: z.string(),
  /** The number of buckets of adjacent word pairs. */
  pairs: z.number(),
  /** The number of moments in a block of texts. */
  perText: z.number(),
});

/** manifest.json, the one file of the index with a fixed name. */
export const manifestSchema = z.discriminatedUnion('layout', [singleSchema, shardedSchema]);

export type IndexManifest = z.infer<typeof manifestSchema>;
export type SingleManifest = z.infer<typeof singleSchema>;
export type ShardedManifest = z.infer<typeof shardedSchema>;
