import type { CodeBlock, ImageBlock } from '@/lib/core/model/summary';
import type { OutlineCode, OutlineImage } from '@/lib/read/summary/outline/outline';
import { atOf, type ModelDraft } from './model-draft';

/** Reads a picture or code; nothing in it is a quote or a time. */
export function readMediaBlock(model: ModelDraft, node: OutlineImage | OutlineCode): ImageBlock | CodeBlock {
  if (node.type === 'image') {
    model.claims.address(node.src);
    model.claims.text(node.alt);
    const at = atOf(model, node.alt.text === '' ? node.src : node.alt);
    return { type: 'image', src: node.src.text, alt: node.alt.text, at };
  }
  model.claims.code(node.strand);
  model.claims.text(node.lang);
  const lang = node.lang.text === '' ? {} : { lang: node.lang.text };
  return { type: 'code', text: node.strand.text, ...lang, at: atOf(model, node.strand) };
}
