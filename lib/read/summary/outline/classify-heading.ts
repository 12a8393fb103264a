import type { SectionType } from '@/lib/core/model/summary';
import { HEADING_WORDS, PLAIN_HEADINGS, PLAIN_STARTS } from './heading-words';
import type { OutlineHeading } from './outline';

interface Words {
  readonly words: string;
  readonly dense: string;
}

/** Whole words; in scripts without spaces any part of a short heading. */
function compile({ words, dense }: Words): { words: RegExp; dense: RegExp } {
  const pattern = words.replace(/\s*\n\s*/g, '');
  return {
    words: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'u'),
    dense: new RegExp(dense),
  };
}

const KINDS = HEADING_WORDS.map((row) => ({ type: row.type, ...compile(row) }));
const PLAIN = compile(PLAIN_HEADINGS);

const MAX_HEADING = 90;
/** In such scripts a longer line with one of the words is a sentence; characters. */
const MAX_DENSE = 14;

const matchesWords = (text: string, { words, dense }: { words: RegExp; dense: RegExp }): boolean =>
  words.test(text) || (text.length <= MAX_DENSE && dense.test(text));

/**
 * Finds a section's type from its heading; `other` when no word is known.
 * @example classifyHeading('Notable Quotes') // "quotes"
 */
export function classifyHeading(title: string): SectionType {
  if (title.length > MAX_HEADING) return 'other';
  const text = title.toLowerCase();
  return KINDS.find((kind) => matchesWords(text, kind))?.type ?? 'other';
}

/** Finds the type of a section by its heading; a numbered heading with unknown words begins a discussion. */
export function sectionType({ strand, number }: OutlineHeading): SectionType {
  const own = classifyHeading(strand.text);
  return own === 'other' && number !== null ? 'discussion' : own;
}

/** True when the heading's words are known, so that a line with them is surely a heading. */
export function isKnownHeading(title: string): boolean {
  if (title.length > MAX_HEADING) return false;
  const text = title.toLowerCase();
  return classifyHeading(title) !== 'other' || matchesWords(text, PLAIN) || PLAIN_STARTS.test(text.trim());
}
