import { foldWord } from './cut-words';
import { listSpellings, wordsOf } from './list-spellings';
import type { Topic } from './list-topics';

/** Whether a phrase contains a name of a topic and at least one more word, ignoring letter case. */
export function matchesTopic(phrase: string, topic: Topic): boolean {
  const words = wordsOf(phrase).map(foldWord);
  return listSpellings(topic).some(({ folded }) => {
    if (words.length <= folded.length) return false;
    return words.some((_, from) => folded.every((word, i) => words[from + i] === word));
  });
}
