import { z } from 'zod';
import type { Diagnostic } from './diagnostic';

/** One chapter of a recording; times are whole milliseconds. */
export interface Chapter {
  readonly startMs: number;
  /** As written, else the next later start, else null. */
  readonly endMs: number | null;
  readonly title: string;
  /** False for a silent chapter, which only changes the picture or link and is not listed. */
  readonly toc?: false;
  readonly url?: string;
  readonly img?: string;
}

/** A recording's chapters, in source order. */
export interface Chapters {
  readonly kind: 'chapters';
  readonly chapters: readonly Chapter[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Seconds as a number, or a clock as text: exporters write both. */
const time = z.union([z.number(), z.string()]);

/** A chapter of the Podcasting 2.0 JSON 1.2. */
export const podcastChapterSchema = z.object({
  startTime: time,
  endTime: time.nullish(),
  title: z.string().nullish(),
  toc: z.boolean().nullish(),
  url: z.string().nullish(),
  img: z.string().nullish(),
});
