import type { Episode } from '@/lib/core/model/library';

/** A named stretch of the recording: a timeline row or a chapter; times are milliseconds. */
export interface Segment {
  readonly id: string;
  readonly startMs: number;
  /** Null when the end is unknown. */
  readonly endMs: number | null;
  readonly label: string;
}

/** Lists an episode's segments in source order: its timeline rows, or its chapters when it has no timeline. */
export function listSegments({ summary, chapters }: Episode): readonly Segment[] {
  return summary.timeline.length > 0 ? summary.timeline : chapters.map(chapterSegment);
}

/** Converts a chapter to a segment. */
export function chapterSegment({ id, startMs, endMs, title }: Episode['chapters'][number]): Segment {
  return { id, startMs, endMs, label: title };
}
