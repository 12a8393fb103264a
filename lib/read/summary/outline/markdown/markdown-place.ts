import type { Definition, RootContent, Text } from 'mdast';
import type { SectionType } from '@/lib/core/model/summary';
import type { OutlineNode } from '@/lib/read/summary/outline/outline';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { type Strand, strandOf } from '@/lib/read/summary/spans/strand';

/** Where Markdown nodes stand: their offsets count from the start of the file. */
export interface MarkdownPlace {
  readonly source: string;
  readonly claims: Claims;
  /** Targets of `[text][name]`, by remark's normal form of the name. */
  readonly definitions: ReadonlyMap<string, string>;
  /** The kind of section that is read; it tells what a bullet in bold is. */
  readonly section: SectionType;
  /** Strands of texts whose value is no Markdown: a page's. */
  readonly texts?: ReadonlyMap<Text, Strand> | undefined;
  /** Reads a block that stands inside a list item. */
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

/** Finds a node's place in the file. */
export function rangeOf(node: Positioned): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Collects the link targets that stand on lines of their own; the first of two with one name counts (CommonMark 0.31, 4.7). */
export function readDefinitions(blocks: readonly RootContent[]): Map<string, string> {
  const targets = new Map<string, string>();
  for (const block of blocks)
    if (block.type === 'definition' && !targets.has(block.identifier) && isWebAddress(block.url))
      targets.set(block.identifier, block.url);
  return targets;
}

/** Claims a definition whose target the links show; false when its line has to be kept as text. */
export function claimDefinition(node: Definition, place: MarkdownPlace): boolean {
  if (place.definitions.get(node.identifier) !== node.url || (node.title ?? '') !== '') return false;
  const own = rangeOf(node);
  claimTarget(node.url, own, place);
  place.claims.syntaxSpanRest(own);
  return true;
}

/** The target of a link is a value of the model; escapes and references in it are not looked for. */
export function claimTarget(
  url: string,
  { start, end }: { start: number; end: number },
  place: MarkdownPlace,
): void {
  const at = place.source.slice(start, end).lastIndexOf(url);
  if (url !== '' && at >= 0) place.claims.text(strandOf(place.source, start + at, start + at + url.length));
}

/** Only such addresses become links; the text of any other is kept without one. */
export function isWebAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(url);
}

/** Claims as syntax what lies inside a node but in none of its parts: `#`, `**`, list marks, pipes. */
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
