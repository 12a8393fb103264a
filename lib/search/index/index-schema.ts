import { z } from 'zod';
import { MOMENT_KINDS } from '@/lib/core/model/moment';
import { INDEX_FILE, INDEX_FOLDER, INDEX_VERSION } from './index-version';

const momentSchema = z.object({
  id: z.string(),
  kind: z.enum(MOMENT_KINDS),
  /** A place in `episodes`. */
  episode: z.number(),
  title: z.string(),
  text: z.string(),
  speaker: z.string().nullable(),
  startMs: z.number().nullable(),
  endMs: z.number().optional(),
  /** Cue marks of a transcript as steps: characters since the last mark, milliseconds since the last mark, and so on. */
  cues: z.array(z.number()).optional(),
  /** Numbers of the moments that hold the same words: a quote and the passage it was taken from. */
  twins: z.array(z.number()).optional(),
});

const episodeSchema = z.object({
  slug: z.string(),
  title: z.string(),
  show: z.string().nullable(),
  date: z.string().nullable(),
  /** What a list of its quotes has to know besides; absent where there is nothing to say. */
  language: z.string().optional(),
  byAi: z.literal(true).optional(),
  /** Not all of its quotes have a page of their own. */
  unpaged: z.literal(true).optional(),
  /** People by the names under which its quotes stand, and by others that are not what they are called: as written, and the slug. */
  people: z.record(z.string(), z.string()).optional(),
});

const topicSchema = z.object({
  slug: z.string(),
  names: z.array(z.string()),
  /** The moments that speak of it, each as its distance from the one before; absent where nobody has listed them. */
  moments: z.array(z.number()).optional(),
  /** What is said of it in a line; absent where it has no page. */
  text: z.string().optional(),
  /** In an index of parts: the moments stand in a part of their own. */
  listed: z.literal(true).optional(),
});

const pageSchema = z.object({
  slug: z.string(),
  /** The first is what it is called. */
  names: z.array(z.string()),
  text: z.string(),
});

/** What must be known of an index before the first word is looked up. */
const outlineShape = {
  version: z.literal(INDEX_VERSION),
  /** How many moments each episode has of each kind, episode after episode, in the order of STORED_KINDS. */
  counts: z.array(z.number()),
  /** How many moments are read word by word to rank them. */
  pool: z.number(),
  /** Whether postings carry levels and pairs of neighbours are kept, so that the pool can be chosen before reading. */
  detailed: z.boolean(),
  /** The least magnitude of a term that a mistyped word may mean; -1 for any. */
  least: z.number(),
  /** Words that stand in very many moments, sorted and joined by spaces, and in how many. */
  common: z.string(),
  commonCounts: z.array(z.number()),
  /** How many topics and how many people have a page. */
  pages: z.array(z.number()),
};

/** The one file of a small index: moments in the order of the last tie-break, and what finds them. */
export const indexSchema = z.object({
  ...outlineShape,
  episodes: z.array(episodeSchema),
  topics: z.array(topicSchema),
  people: z.array(pageSchema),
  moments: z.array(momentSchema),
  /** Every term, sorted by UTF-16 units and joined by spaces. */
  terms: z.string(),
  /** How frequent each term is, a letter each. */
  magnitudes: z.string(),
  /** FlexSearch's own export, file name to content. */
  postings: z.record(z.string(), z.string()),
});

export type IndexDocument = z.infer<typeof indexSchema>;
export type IndexedEpisode = z.infer<typeof episodeSchema>;
export type IndexedMoment = z.infer<typeof momentSchema>;
export type IndexedTopic = z.infer<typeof topicSchema>;
/** The page of a topic or a person, by what it is found. */
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
  /** Where each shard of terms begins, joined by spaces. */
  shards: z.string(),
  /** How many buckets hold the pairs of neighbours. */
  pairs: z.number(),
  /** How many moments a block of texts holds. */
  perText: z.number(),
});

/** manifest.json, the one file of the index with a fixed name. */
export const manifestSchema = z.discriminatedUnion('layout', [singleSchema, shardedSchema]);

export type IndexManifest = z.infer<typeof manifestSchema>;
export type SingleManifest = z.infer<typeof singleSchema>;
export type ShardedManifest = z.infer<typeof shardedSchema>;
