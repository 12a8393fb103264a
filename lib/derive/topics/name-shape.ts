/** The shape of a word that may be a name. */
export type NameShape = 'distinct' | 'capital' | 'letter' | null;

/** Abbreviations and titles that are not topics by themselves. */
const GENERIC = new Set(
  'ceo cto cfo coo cpo cmo cio vp svp evp phd md ba bs msc mba am pm ok tv id eq iq faq diy rip fyi asap aka usd eur gbp utc gmt pst est cet pt et ad bc ii iii iv vi vii viii ix xi q&a r&d q1 q2 q3 q4 h1 h2'.split(
    ' ',
  ),
);
/** Words that English always capitalizes. */
const ALWAYS_CAPITAL =
  /^(?:i|oh|ah|uh|um|huh|hmm?|wow|yup|yep|yeah|yes|no|nope|okay|hey|hi|hello|well|right|sure|thanks|thank|cool|alright|exactly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|god|jesus|english|german|french|spanish|italian|dutch|american|british|european|african|asian|chinese|japanese|indian|mr|mrs|ms|dr|prof)s?$/i;

/**
 * Classifies how a word is written: `distinct` as only names are (PyTorch, H100, CUDA), with a `capital` like a name or the first
 * word of a sentence (Swift), or as one capital `letter` (C). Null for all others.
 */
export function nameShape(surface: string): NameShape {
  if (surface === surface.toLowerCase()) return null;
  const word = surface.replace(/[+#]+$/, '');
  if (GENERIC.has(word.toLowerCase()) || GENERIC.has(word.toLowerCase().replace(/s$/, ''))) return null;
  if (/^\p{N}/u.test(word) || ALWAYS_CAPITAL.test(word)) return null;
  if (/^\p{Lu}$/u.test(word)) return surface === 'I' || surface === 'A' || surface === 'O' ? null : 'letter';
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (/\p{Lu}\p{Lu}|\p{Ll}\p{Lu}/u.test(letters) || (/\p{Lu}/u.test(letters) && /\p{L}\p{N}/u.test(word)))
    return 'distinct';
  return /^\p{Lu}\p{Ll}/u.test(word) ? 'capital' : null;
}

/** Returns the singular of a plural that only a name has ("GPUs" is GPU, "A100s" is A100), and other words unchanged. */
export function singularName(surface: string): string {
  return /^\p{Lu}[\p{Lu}\p{N}]+s$/u.test(surface) ? surface.slice(0, -1) : surface;
}
