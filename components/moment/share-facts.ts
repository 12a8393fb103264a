import { routes } from '@/components/site/site-routes';
import type { Episode } from '@/lib/core/model/library';
import { episodeDurationMs } from '@/lib/derive/episode-map/episode-duration';

/** What sharing needs to know of an episode, once per page, as attributes of its <main>. */
export function shareFacts(episode: Episode) {
  const { slug, frontMatter } = episode;
  const { meta } = episode.summary;
  return {
    'data-address': routes.episode(slug),
    'data-title': meta.title ?? slug,
    'data-show': meta.show ?? undefined,
    'data-date': meta.date ?? undefined,
    'data-length': episodeDurationMs(episode) ?? undefined,
    'data-by-ai': frontMatter.source?.kind === 'ai-summary' ? '' : undefined,
  } as const;
}
