import type { SectionType } from '@/lib/core/model/summary';
import { findHeadingType } from '@/lib/core/words/find-heading-type';

/**
 * Finds a section's type from its heading; `other` when no word is known.
 * @example classifyHeading('Notable Quotes') // "quotes"
 */
export function classifyHeading(title: string): SectionType {
  return findHeadingType(title) ?? 'other';
}

/** True when the heading's words are known, so that a line with them is surely a heading. */
export function isKnownHeading(title: string): boolean {
  return findHeadingType(title) !== null;
}
