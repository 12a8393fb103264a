import type { IndexedMoment } from './index-schema';

type Timed = Pick<IndexedMoment, 'kind' | 'startMs' | 'endMs'>;

const BUCKET_MS = 10_000;
/** A segment may last an hour; a longer span than this (two hours) is a mistake in the source. */
const MAX_BUCKETS = 720;

/** Only passages and segments have a duration; other moments are matched at their start. */
const hasDuration = ({ kind, endMs }: Timed): boolean =>
  endMs !== undefined && (kind === 'transcript' || kind === 'timeline');

const second = (ms: number): number => Math.floor(ms / 1000);

/** Scores how well a moment matches a time: 1 if it begins in that second, 0.8 if it is in progress, else 0. */
export function matchTime(moment: Timed, ms: number): number {
  if (moment.startMs === null) return 0;
  if (second(moment.startMs) === second(ms)) return 1;
  const end = hasDuration(moment) ? (moment.endMs ?? 0) : 0;
  return moment.startMs <= ms && ms < end ? 0.8 : 0;
}

/** The index keys to look a time up: its second and its bucket of ten seconds. Stored among the terms but never equal to one. */
export function queryTimeKeys(ms: number): readonly string[] {
  return [`=${second(ms)}`, `@${Math.floor(ms / BUCKET_MS)}`];
}

/** The index keys of a moment: the second of its start, and each bucket of ten seconds that it covers. */
export function momentTimeKeys(moment: Timed): string[] {
  if (moment.startMs === null) return [];
  const keys = [`=${second(moment.startMs)}`];
  if (!hasDuration(moment)) return keys;
  const first = Math.floor(moment.startMs / BUCKET_MS);
  const last = Math.min(Math.floor(((moment.endMs ?? 0) - 1) / BUCKET_MS), first + MAX_BUCKETS);
  for (let bucket = first; bucket <= last; bucket += 1) keys.push(`@${bucket}`);
  return keys;
}
