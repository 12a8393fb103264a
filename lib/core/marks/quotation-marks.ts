/** The mark that both opens and closes. */
const STRAIGHT = '"';

type Pair = readonly [open: string, closers: string];

/** What closes an opening mark; German closes „ with the mark that opens in English. */
const SPACED_PAIRS: readonly Pair[] = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['‹', '›'],
];

/** Chinese and Japanese, which set no space around them. */
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

/** The marks that close what an opening mark began, by the opening mark, whichever way round it is used. */
export const CLOSERS: Readonly<Record<string, string>> = Object.fromEntries([...PAIRS, ...TURNED]);

/** All marks but the straight one. This and the following are the contents of a character class: `[${QUOTES}]`. */
export const FACING = unique(openers + closers);

/** All quotation marks. */
export const QUOTES = STRAIGHT + FACING;

/** The marks that belong to text without spaces. */
export const CORNERS = CORNER_PAIRS.flat().join('');

/** The marks that open a quote in most languages, and the straight one. */
export const OPENING = STRAIGHT + openers;

/** The marks that end a quote in most languages, and the straight one; with the German one, which opens in English. */
export const ENDING = unique(STRAIGHT + closers);

/** The marks that end a quote and open none, and the straight one. */
export const CLOSING = STRAIGHT + [...ENDING].filter((mark) => !OPENING.includes(mark)).join('');

/** The single marks that open a quote in a quote. */
export const SINGLE_OPENING = '‘‚';

/** The single mark that ends one; it is an apostrophe, too. */
export const SINGLE_CLOSING = '’';

const ANY = new RegExp(`[${QUOTES}]`);
const EVERY = new RegExp(ANY, 'g');

/** Whether a text has a quotation mark anywhere. */
export function hasQuotationMark(text: string): boolean {
  return ANY.test(text);
}

/**
 * Puts a space in place of every quotation mark.
 * @example blankQuotationMarks('«temps» 「水」') // ' temps   水 '
 */
export function blankQuotationMarks(text: string): string {
  return text.replace(EVERY, ' ');
}
