import { episodeDurationMs } from '@/lib/derive/episode-map/episode-duration';
import { listSegments } from '@/lib/derive/episode-map/list-segments';
import { readLibrary } from '@/lib/disk/read/read-library';
import { encodeWav } from './encode-wav';
import { murmur } from './murmur';

/** The recordings of a library of made-up episodes: for each that names a file of its own in media/, its name and bytes. */
export async function exampleSounds(contentDir: string): Promise<Map<string, Uint8Array>> {
  const { episodes } = await readLibrary(contentDir, { drafts: true });
  const sounds = new Map<string, Uint8Array>();
  for (const episode of episodes) {
    const durationMs = episodeDurationMs(episode.frontMatter);
    const file = episode.frontMatter.recordings?.find(({ url }) => url?.startsWith('/media/'))?.url;
    if (file === undefined || durationMs === null) continue;
    const segmentsMs = listSegments(episode).map(({ startMs }) => startMs);
    sounds.set(file.slice(1), encodeWav(murmur({ passages: episode.passages, segmentsMs, durationMs })));
  }
  return sounds;
}
