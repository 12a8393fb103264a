/** The mark that both opens and closes. */
const STRAIGHT = '"';

type Pair = readonly [open: string, closers: string];

/** Opening marks with their closing ones; German closes „ with the mark that opens in English. */
const SPACED_PAIRS: readonly Pair[] = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['‹', '›'],
];

/** Chinese and Japanese marks, without spaces around them. */
const CORNER_PAIRS: readonly Pair[] = [
  ['「', '」'],
  ['『', '』'],
];

/** Marks used the other way round: ” opens in Swedish and Hebrew, » in German and Danish books. */
const TURNED: readonly Pair[] = [
  ['”', '”“'],
  ['»', '«»'],
];

const PAIRS: readonly Pair[] = [...SPACED_PAIRS, ...CORNER_PAIRS];

const unique = (marks: string): string => [...new Set(marks)].join('');
const openers = PAIRS.map(([open]) => open).join('');
const closers = PAIRS.map(([, close]) => close).join('');

/** The possible closing marks of each opening mark, in either direction of use. */
export const CLOSERS: Readonly<Record<string, string>> = Object.fromEntries([...PAIRS, ...TURNED]);

/** All marks but the straight one. This and the following are the contents of a character class: `[${QUOTES}]`. */
export const FACING = unique(openers + closers);

/** All quotation marks. */
export const QUOTES = STRAIGHT + FACING;

/** The marks of scripts without spaces. */
export const CORNERS = CORNER_PAIRS.flat().join('');

/** The marks that open a quote in most languages, and the straight one. */
export const OPENING = STRAIGHT + openers;

/** The marks that end a quote in most languages, and the straight one; with the German one, which opens in English. */
export const ENDING = unique(STRAIGHT + closers);

/** The marks that only end quotes, and the straight one. */
export const CLOSING = STRAIGHT + [...ENDING].filter((mark) => !OPENING.includes(mark)).join('');

/** The single marks that open a quote in a quote. */
export const SINGLE_OPENING = '‘‚';

/** The closing mark of each single opening one; most are also apostrophes. */
export const SINGLE_CLOSERS: Readonly<Record<string, string>> = { '‘': '’', "'": "'", '‚': '‘' };

/** The single mark that ends one; also an apostrophe. */
export const SINGLE_CLOSING = '’';

/** The Hebrew quotation mark, which is also the mark of abbreviations. */
export const HEBREW = '״';

const ANY = new RegExp(`[${QUOTES}]`);
const EVERY = new RegExp(ANY, 'g');

/** True when a text has a quotation mark. */
export function hasQuotationMark(text: string): boolean {
  return ANY.test(text);
}

/**
 * Replaces every quotation mark with a space.
 * @example blankQuotationMarks('«temps» 「水」') // ' temps   水 '
 */
export function blankQuotationMarks(text: string): string {
  return text.replace(EVERY, ' ');
}
