import { z } from 'zod';
import { MOMENT_KINDS } from '@/lib/model/moment';
import { INDEX_FILE, INDEX_VERSION } from './index-version';

const momentSchema = z.object({
  id: z.string(),
  kind: z.enum(MOMENT_KINDS),
  /** A place in `episodes`. */
  episode: z.number(),
  title: z.string(),
  text: z.string(),
  speaker: z.string().nullable(),
  startMs: z.number().nullable(),
});

const episodeSchema = z.object({
  slug: z.string(),
  title: z.string(),
  show: z.string().nullable(),
  date: z.string().nullable(),
});

const topicSchema = z.object({ slug: z.string(), names: z.array(z.string()) });

/** The index file: moments in the order of the last tie-break (newest episode first), and what finds them. */
export const indexSchema = z.object({
  version: z.literal(INDEX_VERSION),
  episodes: z.array(episodeSchema),
  topics: z.array(topicSchema),
  moments: z.array(momentSchema),
  /** Every term, sorted by UTF-16 units and joined by spaces, and in how many moments each stands. */
  terms: z.string(),
  counts: z.array(z.number()),
  /** FlexSearch's own export, file name to content. */
  postings: z.record(z.string(), z.string()),
});

export type IndexDocument = z.infer<typeof indexSchema>;
export type IndexedEpisode = z.infer<typeof episodeSchema>;
export type IndexedMoment = z.infer<typeof momentSchema>;
export type IndexedTopic = z.infer<typeof topicSchema>;

/** manifest.json, the one file of the index with a fixed name. */
export const manifestSchema = z.object({
  version: z.literal(INDEX_VERSION),
  file: z.string().regex(INDEX_FILE),
  moments: z.number(),
  bytes: z.number(),
});

export type IndexManifest = z.infer<typeof manifestSchema>;
