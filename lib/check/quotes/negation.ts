const NEGATION =
  /^(?:not|no|never|none|nobody|nothing|cannot|aint|cant|couldnt|didnt|doesnt|dont|hadnt|hasnt|havent|isnt|arent|shouldnt|wasnt|werent|wont|wouldnt)$/;

/** True for a folded word that turns a sentence into its opposite; a quote without it is another quote. */
export function isNegation(word: string): boolean {
  return NEGATION.test(word);
}
