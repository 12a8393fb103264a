const NEGATION =
  /^(?:not|no|never|none|nobody|nothing|cannot|aint|cant|couldnt|didnt|doesnt|dont|hadnt|hasnt|havent|isnt|arent|shouldnt|wasnt|werent|wont|wouldnt)$/;

/** Whether a folded word negates a sentence; without it the quote says the opposite. */
export function isNegation(word: string): boolean {
  return NEGATION.test(word);
}
