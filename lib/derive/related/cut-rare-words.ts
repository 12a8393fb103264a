import { isUnspaced } from '@/lib/core/words/unspaced-scripts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const SHORTEST = 5;
const UNSPACED_SHORTEST = 2;

/**
 * Cuts a text to the words that could tie it to another: five letters and more, in lower case, each once. Whether they are rare
 * is for the library to say.
 * @example cutRareWords('The keeper’s lantern, the lantern!') // ["keeper", "lantern"]
 */
export function cutRareWords(text: string): string[] {
  const words = new Set<string>();
  for (const [run] of text.normalize('NFC').toLowerCase().matchAll(WORD)) {
    if (!isUnspaced(run)) {
      if (run.length >= SHORTEST) words.add(run);
      // Scripts without spaces between words would come as whole sentences.
    } else for (const word of segment(run)) words.add(word);
  }
  return [...words];
}

function segment(run: string): string[] {
  const pieces = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(run);
  return [...pieces].map((piece) => piece.segment).filter((word) => word.length >= UNSPACED_SHORTEST);
}
