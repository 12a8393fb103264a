import type { AppTarget } from '@/lib/core/links/list-apps';
import type { PlayerRecording } from '@/lib/player/player-episode';

/** The recordings of an episode that the player can play, in the order of its front matter. */
export function playableRecordings(apps: readonly AppTarget[]): PlayerRecording[] {
  return apps.flatMap(({ kind, address, offsetMs }) =>
    kind === 'audio' || kind === 'youtube' ? [{ kind, url: address, offset: offsetMs }] : [],
  );
}

/** What the player needs of an episode besides what its page shows, as an attribute of its <main>; none where nothing can be played. */
export function playerFacts(apps: readonly AppTarget[]) {
  const recordings = playableRecordings(apps);
  return { 'data-recordings': recordings.length === 0 ? undefined : JSON.stringify(recordings) } as const;
}
