import type { Passage } from '@/lib/model/passage';

/** A segment of the recording as a heading over the passages spoken in it. */
export interface PassageGroup<S> {
  /** Null for what is said before the first segment. */
  readonly segment: S | null;
  readonly passages: readonly Passage[];
}

/** Segments are told in whole seconds: words at 12:51.8 may be what 12:52 means. */
const ROUNDING_MS = 1000;

/** Puts passages under the segments they begin in, both by the clock; segments in which nobody speaks are left out. */
export function groupPassages<S extends { readonly startMs: number }>(
  passages: readonly Passage[],
  segments: readonly S[],
): PassageGroup<S>[] {
  const ordered = [...segments].sort((a, b) => a.startMs - b.startMs);
  const groups: { segment: S | null; passages: Passage[] }[] = [];
  let next = 0;
  let segment: S | null = null;
  for (const passage of [...passages].sort((a, b) => a.startMs - b.startMs)) {
    for (
      let following = ordered[next];
      following !== undefined && following.startMs < passage.startMs + ROUNDING_MS;
    ) {
      segment = following;
      next += 1;
      following = ordered[next];
    }
    const open = groups.at(-1);
    if (open !== undefined && open.segment === segment) open.passages.push(passage);
    else groups.push({ segment, passages: [passage] });
  }
  return groups;
}
