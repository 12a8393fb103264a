import type { Episode } from '@/lib/core/model/library';

/** Says whether a page of this site can play an episode's recording: a sound file, or a video that can stand in a frame. */
export function isPlayable({ frontMatter }: Episode): boolean {
  return (frontMatter.recordings ?? []).some(({ kind, url, id }) =>
    kind === 'audio' ? url !== undefined : kind === 'youtube' && (url ?? id) !== undefined,
  );
}
