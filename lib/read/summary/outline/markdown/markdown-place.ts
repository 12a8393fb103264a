import type { Definition, RootContent, Text } from 'mdast';
import type { SectionType } from '@/lib/core/model/summary';
import type { OutlineNode } from '@/lib/read/summary/outline/outline';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { type Strand, strandOf } from '@/lib/read/summary/spans/strand';

/** The context in which Markdown nodes are read; their offsets count from the start of the file. */
export interface MarkdownPlace {
  readonly source: string;
  readonly claims: Claims;
  /** Targets of `[text][name]`, by remark's normalised name. */
  readonly definitions: ReadonlyMap<string, string>;
  /** The type of the current section; it decides what a bullet in bold is. */
  readonly section: SectionType;
  /** Strands of texts whose value is not Markdown: those of an HTML page. */
  readonly texts?: ReadonlyMap<Text, Strand> | undefined;
  /** Reads a block inside a list item. */
  readonly readBlock: (block: RootContent, place: MarkdownPlace) => OutlineNode[];
}

interface Positioned {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** Returns a node's span in the file. */
export function rangeOf(node: Positioned): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Collects the link definitions; the first of two with the same name wins (CommonMark 0.31, 4.7). */
export function readDefinitions(blocks: readonly RootContent[]): Map<string, string> {
  const targets = new Map<string, string>();
  for (const block of blocks)
    if (block.type === 'definition' && !targets.has(block.identifier) && isWebAddress(block.url))
      targets.set(block.identifier, block.url);
  return targets;
}

/** Claims a definition whose target is shown by its links; false when its line has to be kept as text. */
export function claimDefinition(node: Definition, place: MarkdownPlace): boolean {
  if (place.definitions.get(node.identifier) !== node.url || (node.title ?? '') !== '') return false;
  const own = rangeOf(node);
  claimTarget(node.url, own, place);
  place.claims.syntaxSpanRest(own);
  return true;
}

/** Claims the target of a link as text; escapes and references in it are not handled. */
export function claimTarget(
  url: string,
  { start, end }: { start: number; end: number },
  place: MarkdownPlace,
): void {
  const at = place.source.slice(start, end).lastIndexOf(url);
  if (url !== '' && at >= 0)
    place.claims.address(strandOf(place.source, start + at, start + at + url.length));
}

/** Only these addresses become links; the text of any other is kept without one. */
export function isWebAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(url);
}

/** Claims as syntax everything inside a node but outside its parts: `#`, `**`, list marks, pipes. */
export function claimGaps(node: Positioned, parts: readonly Positioned[], place: MarkdownPlace): void {
  const own = rangeOf(node);
  let at = own.start;
  for (const part of parts) {
    const range = rangeOf(part);
    place.claims.syntaxSpanRest({ start: at, end: range.start });
    at = range.end;
  }
  place.claims.syntaxSpanRest({ start: at, end: own.end });
}
