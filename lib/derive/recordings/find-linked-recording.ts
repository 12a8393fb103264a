import { appAddress } from '@/lib/core/links/app-address';
import { readAppTime } from '@/lib/core/links/read-app-time';
import type { At, Section, Summary, TextLink } from '@/lib/core/model/summary';

/** A YouTube video that a summary's times are linked to. */
export interface LinkedRecording {
  readonly id: string;
  /** The first row, heading or point linked to it. */
  readonly at: At;
}

interface Timed {
  readonly links?: readonly TextLink[];
  readonly timesMs: readonly (number | null)[];
  readonly at: At;
}

/** Rows of other recordings, or of a cut version, have other times; milliseconds. */
const TOLERANCE_MS = 1000;

/**
 * Finds the one YouTube video to whose seconds the rows, headings and points of a summary are linked; null when there is
 * none, several, or the times differ.
 */
export function findLinkedRecording(summary: Pick<Summary, 'sections' | 'timeline'>): LinkedRecording | null {
  const timed: Timed[] = [
    ...summary.timeline.map((row) => ({ ...row, timesMs: [row.startMs] })),
    ...summary.sections.flatMap(timedOf),
  ];
  let found: LinkedRecording | null = null;
  for (const { links = [], timesMs, at } of timed)
    for (const { url } of links) {
      const startMs = readAppTime('youtube', url)?.startMs;
      const address = startMs === undefined ? null : appAddress('youtube', url);
      const id = address === null ? null : new URL(address).searchParams.get('v');
      if (id === null || startMs === undefined) continue;
      const isSame = timesMs.some((ms) => ms !== null && Math.abs(ms - startMs) <= TOLERANCE_MS);
      if (!isSame || (found !== null && found.id !== id)) return null;
      found ??= { id, at };
    }
  return found;
}

function timedOf({ startMs, links, at, points, sections }: Section): Timed[] {
  return [
    { timesMs: [startMs], at, ...(links === undefined ? {} : { links }) },
    ...points,
    ...sections.flatMap(timedOf),
  ];
}
