import { episodeDurationMs } from '@/lib/derive/episode-map/episode-duration';
import { listSegments } from '@/lib/derive/episode-map/list-segments';
import { readLibrary } from '@/lib/disk/read/read-library';
import { encodeWav } from './encode-wav';
import { synthesizeTalk } from './synthesize-talk';

/** Creates the recordings of a library of made-up episodes: name and bytes for each episode with a file in media/. */
export async function exampleSounds(contentDir: string): Promise<Map<string, Uint8Array>> {
  const { episodes } = await readLibrary(contentDir, { drafts: true });
  const sounds = new Map<string, Uint8Array>();
  for (const episode of episodes) {
    const durationMs = episodeDurationMs(episode);
    const file = episode.frontMatter.recordings?.find(({ url }) => url?.startsWith('/media/'))?.url;
    if (file === undefined || durationMs === null) continue;
    const segmentsMs = listSegments(episode).map(({ startMs }) => startMs);
    sounds.set(
      file.slice(1),
      encodeWav(synthesizeTalk({ passages: episode.passages, segmentsMs, durationMs })),
    );
  }
  return sounds;
}
