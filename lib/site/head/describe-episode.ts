import type { Episode } from '@/lib/core/model/library';

/** The first sentence or two of an episode, for previews and search engines. */
export function describeEpisode(episode: Episode): string {
  const { sections, meta } = episode.summary;
  const blocks = sections.flatMap((section) => section.blocks);
  const first = blocks.find((block) => block.type === 'paragraph');
  return first?.text ?? `Moments, quotes and times from ${meta.title ?? episode.slug}.`;
}
