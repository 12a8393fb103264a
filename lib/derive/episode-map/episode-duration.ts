import type { FrontMatter } from '@/lib/core/model/front-matter';
import { parseTimecode } from '@/lib/core/time/timecode';

/** The recording's length in milliseconds from the front matter, or null. */
export function episodeDurationMs(frontMatter: FrontMatter): number | null {
  return frontMatter.duration === undefined ? null : parseTimecode(frontMatter.duration.trim());
}
