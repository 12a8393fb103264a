/** A word of a text, folded, with its UTF-16 offsets. */
export interface FoldedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const DENSE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const ASCII_WORD = /[a-z0-9]+(?:'[a-z0-9]+)*/g;
/** Scripts that write without spaces give one word a character. */
const ANY_WORD = new RegExp(
  String.raw`[${DENSE}]|(?:(?![${DENSE}])[\p{L}\p{N}\p{M}])+(?:['’ʼ](?:(?![${DENSE}])[\p{L}\p{N}\p{M}])+)*`,
  'gu',
);
/** People say numbers, and editors write them. */
const NUMBERS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, String(value)]),
);

/**
 * Splits a text into the words that two writings of one speech share: no case, no accents, no marks.
 * @example foldWords('It’s Five, José.').map(({ word }) => word) // ["its", "5", "jose"]
 */
export function foldWords(text: string): FoldedWord[] {
  const lower = text.toLowerCase();
  // Nearly every English text: lower case has the same offsets, and nothing else is to fold.
  const plain = lower.length === text.length && /^[\0-\u007F‘’“”–—…]*$/.test(lower);
  const matches = plain ? lower.replaceAll('’', "'").matchAll(ASCII_WORD) : text.matchAll(ANY_WORD);
  const words: FoldedWord[] = [];
  for (const match of matches) {
    const found = match[0];
    const folded = plain ? found.replaceAll("'", '') : foldWord(found);
    if (folded === '') continue;
    const word = NUMBERS.get(folded) ?? folded;
    words.push({ word, start: match.index, end: match.index + found.length });
  }
  return words;
}

function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mn}'’ʼ]/gu, '')
    .normalize('NFC');
}
