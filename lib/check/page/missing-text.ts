import type { WrittenText } from '@/lib/core/model/written';
import type { PageWord } from './list-words';

/** A text that the page leaves out or shows in another place; the offsets are those of its written. */
export interface MissingText {
  readonly kind: 'missing' | 'moved';
  readonly written: WrittenText;
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** A text of the source with its words. */
export interface Run {
  readonly written: WrittenText;
  readonly words: readonly PageWord[];
}
