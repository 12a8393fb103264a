import { FACING, SINGLE_CLOSING, SINGLE_OPENING } from '@/lib/core/marks/quotation-marks';
import { UNSPACED } from '@/lib/core/words/unspaced-scripts';

/** Takes a folded word with its UTF-16 offsets in the text. */
export type WordVisitor = (word: string, start: number, end: number) => void;

/** Scripts that write without spaces give one word a character. */
const ANY_WORD = new RegExp(
  String.raw`[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}])+(?:['’ʼ](?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}])+)*`,
  'gu',
);
/** People say numbers, and editors write them. */
const NUMBERS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, String(value)]),
);

/** Nothing in such a text is to be folded but its capitals. */
const PLAIN = new RegExp(String.raw`^[\0-\u007F${FACING}${SINGLE_OPENING}${SINGLE_CLOSING}–—…]*$`);

/**
 * Goes through the words that two writings of one speech share: no case, no accents, no marks.
 * @example foldWords('It’s Five, José.', visit) // "its" 0-4, "5" 5-9, "jose" 11-15
 */
export function foldWords(text: string, visit: WordVisitor): void {
  if (PLAIN.test(text)) foldPlainWords(text.toLowerCase(), visit);
  else
    for (const { 0: found, index } of text.matchAll(ANY_WORD)) {
      const word = foldWord(found);
      if (word !== '') visit(NUMBERS.get(word) ?? word, index, index + found.length);
    }
}

/** The same without regular expressions: most transcripts are plain, and long. */
function foldPlainWords(lower: string, visit: WordVisitor): void {
  for (let at = 0; at < lower.length; ) {
    if (!isPlainLetter(lower.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    let apostrophe = false;
    while (at < lower.length) {
      if (isPlainLetter(lower.charCodeAt(at))) at += 1;
      else if (/['’]/.test(lower[at] ?? '') && isPlainLetter(lower.charCodeAt(at + 1))) {
        apostrophe = true;
        at += 1;
      } else break;
    }
    const found = lower.slice(start, at);
    const word = apostrophe ? found.replace(/['’]/g, '') : found;
    visit(NUMBERS.get(word) ?? word, start, at);
  }
}

/** a-z and 0-9. */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mn}'’ʼ]/gu, '')
    .normalize('NFC');
}
