const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgmnprt])\1$/;

function stripPlural(word: string): string {
  // "focus" is not a plural, "GPUs" is.
  if (/(?:ss|is|..us)$/.test(word) && !/^.pus$/.test(word)) return word;
  if (/[^e]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function stripEnding(word: string): string {
  if (/ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  const ending = /(?:ization|isation|ing|[^e]ed)$/.exec(word)?.[0] ?? '';
  if (ending === '') return word;
  if (ending.endsWith('ation')) return `${word.slice(0, -7)}iz`;
  const base = word.slice(0, ending === 'ing' ? -3 : -2);
  if (base.length < 3 || !VOWEL.test(base)) return word;
  if (DOUBLED.test(base)) return base.slice(0, -1);
  return base.length > 6 && base.endsWith('ll') ? base.slice(0, -1) : base;
}

/**
 * A light English stemmer: removes plural, -ed, -ing and -ization, so that inflections of a word share a stem. Stems are
 * never shown and need not be words. Anything but a plain a-z word of four letters or more is returned unchanged.
 * @example stemWord('programming') // "program"
 * @example stemWord('languages') // "languag"
 */
export function stemWord(term: string): string {
  if (!/^[a-z]{4,}$/.test(term)) return term;
  const base = stripEnding(stripPlural(term));
  const stem = base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
  // "optimise" and "optimize" share a stem.
  return stem.length > 5 && stem.endsWith('is') ? `${stem.slice(0, -1)}z` : stem;
}
