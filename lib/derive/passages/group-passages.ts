import type { Passage } from '@/lib/core/model/passage';
import { segmentsBegun } from './segments-begun';

/** A segment of the recording as a heading over the passages spoken in it. */
export interface PassageGroup<S> {
  /** Null for what is said before the first segment. */
  readonly segment: S | null;
  readonly passages: readonly Passage[];
}

/** Puts passages under the segments they begin in, both by the clock; segments in which nobody begins to speak are left out. */
export function groupPassages<S extends { readonly startMs: number }>(
  passages: readonly Passage[],
  segments: readonly S[],
): PassageGroup<S>[] {
  const ordered = [...segments].sort((a, b) => a.startMs - b.startMs);
  const startsMs = ordered.map(({ startMs }) => startMs);
  const groups: { segment: S | null; passages: Passage[] }[] = [];
  for (const passage of [...passages].sort((a, b) => a.startMs - b.startMs)) {
    const segment = ordered[segmentsBegun(startsMs, passage.startMs) - 1] ?? null;
    const open = groups.at(-1);
    if (open !== undefined && open.segment === segment) open.passages.push(passage);
    else groups.push({ segment, passages: [passage] });
  }
  return groups;
}
