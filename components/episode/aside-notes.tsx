import type { ParagraphBlock } from '@/lib/core/model/summary';
import { BlockView, type EpisodeScope } from './block-view';

/** An assistant's words around the summary: part of the text, and no part of the summary. */
export function AsideNotes({
  blocks = [],
  scope,
}: {
  blocks?: readonly ParagraphBlock[] | undefined;
  scope: EpisodeScope;
}) {
  if (blocks.length === 0) return null;
  return (
    <aside data-summary="" className="mt-8 border-line border-s ps-4 text-small text-soft">
      {blocks.map((block) => (
        <BlockView key={block.at} block={block} scope={scope} />
      ))}
    </aside>
  );
}
