import type { Episode } from '@/lib/core/model/library';

/** The title of an episode's page and its description for previews and search engines: the first paragraph. */
export function describeEpisode({ slug, summary }: Episode): { title: string; description: string } {
  const title = summary.meta.title ?? slug;
  const blocks = summary.sections.flatMap((section) => section.blocks);
  const first = blocks.find((block) => block.type === 'paragraph');
  return { title, description: first?.text ?? `Moments, quotes and times from ${title}.` };
}
