import { listApps } from '@/lib/core/links/list-episode-apps';
import type { Episode } from '@/lib/core/model/library';
import type { PolicyFacts } from '@/lib/publish/strip/content-policy';

/** Finds what the pages of a library may load from other hosts. */
export function policyFacts(episodes: readonly Pick<Episode, 'frontMatter'>[]): PolicyFacts {
  const apps = episodes.flatMap(({ frontMatter: { recordings = [] } }) =>
    listApps({ recordings, guid: null, showLinks: [], base: '' }),
  );
  const audio = apps.filter(({ kind }) => kind === 'audio');
  return {
    hasRemoteAudio: audio.some(({ address }) => /^https?:/i.test(address)),
    hasPlainAudio: audio.some(({ address }) => /^http:/i.test(address)),
    hasYoutube: apps.some(({ kind }) => kind === 'youtube'),
  };
}
