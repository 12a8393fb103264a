import type { Passage } from '@/lib/core/model/passage';
import { countStartedSegments } from './count-started-segments';

/** A segment of the recording and the passages spoken in it. */
export interface PassageGroup<S> {
  /** Null for passages before the first segment. */
  readonly segment: S | null;
  readonly passages: readonly Passage[];
}

/** Groups passages by the segment they begin in, both in order of time; segments in which no passage begins are left out. */
export function groupPassages<S extends { readonly startMs: number }>(
  passages: readonly Passage[],
  segments: readonly S[],
): PassageGroup<S>[] {
  const ordered = [...segments].sort((a, b) => a.startMs - b.startMs);
  const startsMs = ordered.map(({ startMs }) => startMs);
  const groups: { segment: S | null; passages: Passage[] }[] = [];
  for (const passage of [...passages].sort((a, b) => a.startMs - b.startMs)) {
    const segment = ordered[countStartedSegments(startsMs, passage.startMs) - 1] ?? null;
    const open = groups.at(-1);
    if (open !== undefined && open.segment === segment) open.passages.push(passage);
    else groups.push({ segment, passages: [passage] });
  }
  return groups;
}
