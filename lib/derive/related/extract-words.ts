import { isUnspaced } from '@/lib/core/words/unspaced-scripts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const MIN_LENGTH = 5;
const UNSPACED_MIN_LENGTH = 2;

/**
 * Extracts the words by which a text may be related to others: five letters or more, in lower case, without duplicates. The caller
 * selects the rare ones.
 * @example extractWords('The keeper’s lantern, the lantern!') // ["keeper", "lantern"]
 */
export function extractWords(text: string): string[] {
  const words = new Set<string>();
  for (const [run] of text.normalize('NFC').toLowerCase().matchAll(WORD)) {
    if (!isUnspaced(run)) {
      if (run.length >= MIN_LENGTH) words.add(run);
      // Without segmentation, whole sentences in these scripts would be single words.
    } else for (const word of segment(run)) words.add(word);
  }
  return [...words];
}

function segment(run: string): string[] {
  const pieces = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(run);
  return [...pieces].map((piece) => piece.segment).filter((word) => word.length >= UNSPACED_MIN_LENGTH);
}
