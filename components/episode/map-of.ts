import { deriveMap, type EpisodeMap } from '@/lib/episode-map/derive-map';
import { episodeDurationMs } from '@/lib/episode-map/episode-duration';
import { listSegments } from '@/lib/episode-map/list-segments';
import type { Episode } from '@/lib/model/library';

/** The map of an episode, with the duration its author gave; null when no time is known. */
export function mapOf(episode: Episode): EpisodeMap | null {
  return deriveMap({
    segments: listSegments(episode),
    quotes: episode.summary.quotes,
    durationMs: episodeDurationMs(episode.frontMatter),
  });
}
