import type { AppTarget } from '@/lib/core/links/list-episode-apps';
import type { PlayerRecording } from '@/lib/player/player-episode';

/** The recordings of an episode that the player can play, in front matter order. */
export function playableRecordings(apps: readonly AppTarget[]): PlayerRecording[] {
  return apps.flatMap(({ kind, address, offsetMs }) =>
    kind === 'audio' || kind === 'youtube' ? [{ kind, url: address, offset: offsetMs }] : [],
  );
}

/** The data the player needs from an episode in addition to its page, as an attribute of its <main>; none if nothing can be played. */
export function playerFacts(apps: readonly AppTarget[]) {
  const recordings = playableRecordings(apps);
  return { 'data-recordings': recordings.length === 0 ? undefined : JSON.stringify(recordings) } as const;
}
