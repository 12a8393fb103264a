import type { Episode } from '@/lib/core/model/library';

/** A stretch of the recording with a name: a timeline row or a chapter; times are milliseconds. */
export interface Segment {
  readonly id: string;
  readonly startMs: number;
  /** Null when nothing tells where it ends. */
  readonly endMs: number | null;
  readonly label: string;
}

/** An episode's segments in its author's order: the rows of its timeline, without one its chapters. */
export function listSegments({ summary, chapters }: Episode): readonly Segment[] {
  return summary.timeline.length > 0 ? summary.timeline : chapters.map(chapterSegment);
}

/** A chapter under the name that all segments have. */
export function chapterSegment({ id, startMs, endMs, title }: Episode['chapters'][number]): Segment {
  return { id, startMs, endMs, label: title };
}
