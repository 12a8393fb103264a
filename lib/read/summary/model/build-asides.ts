import type { Asides, ParagraphBlock } from '@/lib/core/model/summary';
import type { Strand } from '@/lib/read/summary/spans/strand';
import { atOf, type ModelDraft, partsOf } from './model-draft';

/** Builds the words of an assistant around the summary; without any the summary has no such key. */
export function buildAsides(
  model: ModelDraft,
  { above, below }: { above: readonly Strand[]; below: readonly Strand[] },
): { asides?: Asides } {
  const build = (strand: Strand): ParagraphBlock => {
    model.claims.text(strand);
    return { type: 'paragraph', text: strand.text, at: atOf(model, strand), ...partsOf(strand) };
  };
  if (above.length + below.length === 0) return {};
  return { asides: { above: above.map(build), below: below.map(build) } };
}
