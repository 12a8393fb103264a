/** Letters that Unicode does not decompose, as people type them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

// Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs and the Arabic tatweel. Marks of other scripts are
// vowels of the word and are kept.
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670]/g;

/**
 * Folds a word to the term it is indexed and looked up by: NFKC, lower case, without accents, apostrophes and thousands
 * separators. Folding is idempotent.
 * @example foldTerm('Itʼs') // "its"
 * @example foldTerm('Ａ１,０００é') // "a1000e"
 */
export function foldTerm(word: string): string {
  const lower = word.normalize('NFKC').toLowerCase();
  // Fast path for nearly every word of an English text.
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return (
    lower
      .normalize('NFD')
      .replace(MARKS, '')
      .normalize('NFKC')
      .replace(/[ßæœøłđðþıς]/g, (letter) => PLAIN[letter] ?? letter)
      // U+02BC is an apostrophe that Unicode counts as a letter.
      .replace(/[^\p{L}\p{N}\p{M}.:+#]|ʼ/gu, '')
  );
}
