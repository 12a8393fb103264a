import type { Episode } from '@/lib/core/model/library';
import { deriveMap, type EpisodeMap } from './derive-map';
import { episodeDurationMs } from './episode-duration';
import { listPointTimes } from './list-point-times';
import { listSegments } from './list-segments';

/** Derives the map of an episode, using the duration from its front matter; null when no time is known. */
export function mapEpisode(episode: Episode): EpisodeMap | null {
  return deriveMap({
    segments: listSegments(episode),
    quotes: episode.summary.quotes,
    points: listPointTimes(episode.summary),
    durationMs: episodeDurationMs(episode),
  });
}
