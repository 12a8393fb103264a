import { type AppTarget, listApps } from '@/lib/core/links/list-episode-apps';
import { showLinks } from '@/lib/core/links/show-links';
import type { Episode } from '@/lib/core/model/library';
import { siteAddress, siteLibrary } from './site-library';

/** The apps that play an episode, from its front matter and its show's links in library.yaml. */
export async function episodeApps({ frontMatter, summary: { meta } }: Episode): Promise<AppTarget[]> {
  const { file } = await siteLibrary();
  return listApps({
    recordings: frontMatter.recordings ?? [],
    guid: frontMatter.guid ?? null,
    showLinks: showLinks(file, meta.show),
    base: siteAddress().base,
  });
}
