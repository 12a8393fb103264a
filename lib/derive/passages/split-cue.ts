import { CLOSING, SINGLE_CLOSING } from '@/lib/core/marks/quotation-marks';
import type { Cue } from '@/lib/core/model/transcript';
import { countWords } from '@/lib/core/words/count-words';
import { isUnspaced } from '@/lib/core/words/unspaced-scripts';
import { PASSAGE_SIZE } from './passage-size';

/** Marks that may follow the full stop of a sentence. */
const AFTER = String.raw`${CLOSING}${SINGLE_CLOSING})\]）`;
// A full stop ends a sentence if a space follows, unlike the one in "3.14".
const SENTENCE = new RegExp(
  String.raw`[\s\S]*?(?:[.!?…؟।]+[${AFTER}]*(?:\s+|$)|[。！？]+[${AFTER}]*)|[\s\S]+$`,
  'gu',
);
const SENTENCE_END = new RegExp(String.raw`[.!?…؟।。！？][${AFTER}]*\s*$`, 'u');
const WORD = /\S+\s*/gu;
const LETTERS = /[\s\S]{1,10}/gu;

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-20));
}

/**
 * Splits a very long cue into cues of readable length, at sentence ends if possible. All keep the times of the original cue, since
 * their own are unknown.
 */
export function splitCue(cue: Cue): Cue[] {
  if (countWords(cue.text) <= PASSAGE_SIZE.max) return [cue];
  const pieces = (cue.text.match(SENTENCE) ?? []).flatMap((sentence) =>
    countWords(sentence) > PASSAGE_SIZE.max ? splitSentence(sentence) : sentence,
  );
  return packPieces(pieces).map((text) => ({ ...cue, text }));
}

/** Splits an overlong sentence, as in captions without punctuation. */
function splitSentence(sentence: string): string[] {
  return sentence.match(isUnspaced(sentence) ? LETTERS : WORD) ?? [];
}

function packPieces(pieces: readonly string[]): string[] {
  const { min, max } = PASSAGE_SIZE;
  const texts: string[] = [];
  let current = '';
  let words = 0;
  for (const piece of pieces) {
    const more = countWords(piece);
    if (current !== '' && ((words >= min && endsSentence(current)) || words + more > max)) {
      texts.push(current.trim());
      current = '';
      words = 0;
    }
    current += piece;
    words += more;
  }
  return [...texts, current.trim()].filter((text) => text !== '');
}
