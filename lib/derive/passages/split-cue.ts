import { CLOSING, SINGLE_CLOSING } from '@/lib/core/marks/quotation-marks';
import type { Cue } from '@/lib/core/model/transcript';
import { countWords } from '@/lib/core/words/count-words';
import { isUnspaced } from '@/lib/core/words/unspaced-scripts';

/** What may follow the stop of a sentence. */
const AFTER = String.raw`${CLOSING}${SINGLE_CLOSING})\]）`;
// A stop ends a sentence before a space; "3.14" goes on.
const SENTENCE = new RegExp(
  String.raw`[\s\S]*?(?:[.!?…؟।]+[${AFTER}]*(?:\s+|$)|[。！？]+[${AFTER}]*)|[\s\S]+$`,
  'gu',
);
const SENTENCE_END = new RegExp(String.raw`[.!?…؟।。！？][${AFTER}]*\s*$`, 'u');
const WORD = /\S+\s*/gu;
const LETTERS = /[\s\S]{1,10}/gu;

/** How long a passage should be, in words. */
export interface PassageSize {
  /** From here on it may end with a sentence. */
  readonly enough: number;
  /** Here it ends in any case. */
  readonly most: number;
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-20));
}

/**
 * Cuts a cue that holds a whole speech into cues of readable length, at sentences where it can. All keep the times of the whole:
 * when each begins is not known.
 */
export function splitCue(cue: Cue, size: PassageSize): Cue[] {
  if (countWords(cue.text) <= size.most) return [cue];
  const pieces = (cue.text.match(SENTENCE) ?? []).flatMap((sentence) =>
    countWords(sentence) > size.most ? cutUp(sentence) : sentence,
  );
  return fill(pieces, size).map((text) => ({ ...cue, text }));
}

/** A sentence nobody ended, as in captions without stops. */
function cutUp(sentence: string): string[] {
  return sentence.match(isUnspaced(sentence) ? LETTERS : WORD) ?? [];
}

function fill(pieces: readonly string[], { enough, most }: PassageSize): string[] {
  const texts: string[] = [];
  let open = '';
  let words = 0;
  for (const piece of pieces) {
    const more = countWords(piece);
    if (open !== '' && ((words >= enough && endsSentence(open)) || words + more > most)) {
      texts.push(open.trim());
      open = '';
      words = 0;
    }
    open += piece;
    words += more;
  }
  return [...texts, open.trim()].filter((text) => text !== '');
}
