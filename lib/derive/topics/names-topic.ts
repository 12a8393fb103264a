import { foldWord } from './cut-words';
import { listSpellings, wordsOf } from './list-spellings';
import type { Topic } from './list-topics';

/** Says whether a phrase holds a name of a topic and more than the name, whatever the letter case. */
export function namesTopic(phrase: string, topic: Topic): boolean {
  const words = wordsOf(phrase).map(foldWord);
  return listSpellings(topic).some(({ folded }) => {
    if (words.length <= folded.length) return false;
    return words.some((_, from) => folded.every((word, i) => words[from + i] === word));
  });
}
