import { type AppTarget, listApps } from '@/lib/links/list-apps';
import type { Episode } from '@/lib/model/library';
import { siteAddress, siteLibrary } from './site-library';

/** Where an episode can be heard, from its front matter and its show's links in library.yaml. */
export async function episodeApps({ frontMatter, summary: { meta } }: Episode): Promise<AppTarget[]> {
  const { shows = [] } = (await siteLibrary()).file;
  const sameName = (name: string): boolean => name.trim().toLowerCase() === meta.show?.trim().toLowerCase();
  const links = shows.find(({ name }) => sameName(name))?.links ?? [];
  return listApps({
    recordings: frontMatter.recordings ?? [],
    guid: frontMatter.guid ?? null,
    showLinks: links.map((link) => (typeof link === 'string' ? link : link.url)),
    base: siteAddress().base,
  });
}
