const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgmnprt])\1$/;

function withoutPlural(word: string): string {
  // "focus" is no plural, "GPUs" is one.
  if (/(?:ss|is|..us)$/.test(word) && !/^.pus$/.test(word)) return word;
  if (/[^e]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
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
 * Takes plural, -ed, -ing and -ization off an English word, lightly: inflections of one word meet in one stem, which is
 * never shown and need not be a word. Anything that is not a plain Latin word of four letters or more stays as it is.
 * @example stemWord('programming') // "program"
 * @example stemWord('languages') // "languag"
 */
export function stemWord(term: string): string {
  if (!/^[a-z]{4,}$/.test(term)) return term;
  const base = withoutEnding(withoutPlural(term));
  const stem = base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
  // "optimise" and "optimize" are one word.
  return stem.length > 5 && stem.endsWith('is') ? `${stem.slice(0, -1)}z` : stem;
}
