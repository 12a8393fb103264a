import type { IndexedMoment } from './index-schema';

type Timed = Pick<IndexedMoment, 'kind' | 'startMs' | 'endMs'>;

const BUCKET_MS = 10_000;
/** A segment may go on for an hour; a span beyond this is a slip of the pen. */
const MAX_BUCKETS = 720;

/** A passage and a segment last; everything else is where it begins. */
const lasts = ({ kind, endMs }: Timed): boolean =>
  endMs !== undefined && (kind === 'transcript' || kind === 'timeline');

const second = (ms: number): number => Math.floor(ms / 1000);

/** How well a moment answers a clock: 1 where it begins at that very second, 0.8 where it goes on then, else 0. */
export function saidAt(moment: Timed, ms: number): number {
  if (moment.startMs === null) return 0;
  if (second(moment.startMs) === second(ms)) return 1;
  const end = lasts(moment) ? (moment.endMs ?? 0) : 0;
  return moment.startMs <= ms && ms < end ? 0.8 : 0;
}

/** The keys under which a clock is looked up, among the terms but unlike any: the second, and ten seconds. */
export function clockKeys(ms: number): readonly string[] {
  return [`=${second(ms)}`, `@${Math.floor(ms / BUCKET_MS)}`];
}

/** Every key under which a moment is filed: the second it begins at, and each ten seconds it goes on in. */
export function timeKeys(moment: Timed): string[] {
  if (moment.startMs === null) return [];
  const keys = [`=${second(moment.startMs)}`];
  if (!lasts(moment)) return keys;
  const first = Math.floor(moment.startMs / BUCKET_MS);
  const last = Math.min(Math.floor(((moment.endMs ?? 0) - 1) / BUCKET_MS), first + MAX_BUCKETS);
  for (let bucket = first; bucket <= last; bucket += 1) keys.push(`@${bucket}`);
  return keys;
}
