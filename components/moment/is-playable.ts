import type { Episode } from '@/lib/core/model/library';

/** Whether the site's player can play an episode's recording: an audio file, or a video that can be embedded. */
export function isPlayable({ frontMatter }: Episode): boolean {
  return (frontMatter.recordings ?? []).some(({ kind, url, id }) =>
    kind === 'audio' ? url !== undefined : kind === 'youtube' && (url ?? id) !== undefined,
  );
}
