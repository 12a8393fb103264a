import { listApps } from '@/lib/links/list-apps';
import type { Library } from '@/lib/model/library';
import type { PolicyFacts } from '@/lib/strip/content-policy';

/** Finds what the pages of a library may be asked to load from other hosts. */
export function policyFacts({ episodes }: Library): PolicyFacts {
  const apps = episodes.flatMap(({ frontMatter: { recordings = [] } }) =>
    listApps({ recordings, guid: null, showLinks: [], base: '' }),
  );
  return {
    hasRemoteAudio: apps.some(({ kind, address }) => kind === 'audio' && /^https?:/i.test(address)),
    hasYoutube: apps.some(({ kind }) => kind === 'youtube'),
  };
}
