import { renderToStaticMarkup } from 'react-dom/server';
import { EpisodeView } from '@/components/episode/episode-view';
import type { Summary } from '@/lib/core/model/summary';

/** Renders the page of a summary as the build does. */
export function showPage(summary: Summary, slug = 'pilot'): string {
  const episode = {
    slug,
    file: `episodes/${slug}/summary.md`,
    frontMatter: {},
    summary,
    passages: [],
    chapters: [],
  };
  return renderToStaticMarkup(<EpisodeView episode={episode} repository={null} formerIds={new Map()} />);
}
