import type { SectionType } from '@/lib/core/model/summary';
import { findHeadingType, type HeadingLookup } from '@/lib/core/words/find-heading-type';
import { findEndingTimeGroup, findLeadingClock } from '@/lib/read/summary/inline/find-times';
import { findQuotedHighlights } from './find-quoted-highlights';
import type { OutlineHeading, OutlineNode } from './outline';

/** What a heading says about the text below it. */
export interface SectionContext {
  /** By its own words, wherever it is. */
  readonly type: SectionType;
  /** How the text below it is read: below a heading with unknown words like the text above it. */
  readonly context: SectionType;
}

/** Follows the headings of an outline from the first to the last. */
export type FollowHeading = (heading: OutlineHeading) => SectionContext;

/**
 * Creates the reader of section types. An unknown heading with a number begins a discussion, unless known headings are
 * numbered, too; a line of pasted text below a discussion is a part of it.
 */
export function followSections(
  nodes: readonly OutlineNode[],
  lookup: HeadingLookup = findHeadingType,
): FollowHeading {
  const isNumberedOutline = nodes.some(
    (node) => node.type === 'heading' && node.number !== null && wordsType(node, lookup) !== null,
  );
  const highlights = findQuotedHighlights(nodes);
  const open: (SectionContext & { readonly depth: number })[] = [];
  return (heading) => {
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    const parent = open.at(-1);
    const words = wordsType(heading, lookup);
    const own = words === 'discussion' && highlights.has(heading) ? 'quotes' : words;
    const isDiscussion =
      parent === undefined
        ? heading.number !== null && !isNumberedOutline
        : heading.unmarked && parent.type === 'discussion';
    const type = own ?? (isDiscussion ? 'discussion' : 'other');
    const context = own ?? parent?.context ?? (heading.number === null ? type : 'discussion');
    open.push({ type, context, depth: heading.depth });
    return { type, context };
  };
}

/** The type by the words of a heading without its times. */
function wordsType({ strand: { text } }: OutlineHeading, lookup: HeadingLookup): SectionType | null {
  const body = text.slice(findLeadingClock(text)?.textStart ?? 0);
  const group = findEndingTimeGroup(body);
  return lookup(group === null || group.start === 0 ? body : body.slice(0, group.start));
}
