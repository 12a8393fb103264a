import type { Episode } from '@/lib/core/model/library';
import { parseTimecode } from '@/lib/core/time/timecode';

/** The recording's length in milliseconds from the front matter, else from the head if it is a clock there; else null. */
export function episodeDurationMs({
  frontMatter,
  summary,
}: Pick<Episode, 'frontMatter' | 'summary'>): number | null {
  return parseTimecode((frontMatter.duration ?? summary.meta.duration ?? '').trim());
}
