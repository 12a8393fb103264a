import { isUnspaced } from '@/lib/core/words/unspaced-scripts';
import type { CardBox } from './card-node';
import { type CardLine, LINE_HEIGHT, type TextVoice, type Typesetter } from './card-text';
import { cutText } from './cut-text';

interface FitTarget {
  readonly voice: TextVoice;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Sizes to try in pixels, the largest first. */
  readonly sizesPx: readonly number[];
}

/** A text that was made to fit. */
export interface FittedText {
  readonly text: string;
  readonly lines: readonly CardLine[];
  readonly sizePx: number;
  readonly widthPx: number;
  readonly isCut: boolean;
}

type Measure = Typesetter['measure'];

/** Far wider than any card: a text stays on one line and its width is known. */
const UNBROKEN = 100_000;

/** More letters than fit on any card, in UTF-16 units: what is behind them need not be measured. */
const LONGEST = 2000;

/** Finds the largest size at which a text fits its box, breaks no word and has lines of even length; the longest texts are cut. */
export async function fitText(text: string, target: FitTarget, measure: Measure): Promise<FittedText> {
  const { voice, widthPx, heightPx, sizesPx } = target;
  const linesAt = (words: string, sizePx: number, width = widthPx) =>
    measure(words, { voice, sizePx, widthPx: width });
  const fits = async (words: string, sizePx: number): Promise<boolean> =>
    (await linesAt(words, sizePx)).length * sizePx * LINE_HEIGHT <= heightPx;

  const known = text.slice(0, LONGEST);
  const wordEm = await widestWord(known, voice, measure);
  const whole = sizesPx.filter((sizePx) => wordEm * sizePx <= widthPx);
  // A word that is wider than the card at any size has to be broken, and may then be as large as it fits.
  const tried = whole.length > 0 ? whole : sizesPx;
  const index = text === known ? await firstThat(tried, (sizePx) => fits(text, sizePx)) : tried.length;
  const sizePx = tried[index];
  if (sizePx !== undefined) {
    const fitted = { text, lines: await linesAt(text, sizePx), sizePx, widthPx, isCut: false };
    return whole.length === 0
      ? fitted
      : balance(fitted, Math.ceil(wordEm * sizePx), (width) => linesAt(text, sizePx, width));
  }
  const smallest = sizesPx.at(-1) ?? 0;
  const cut = await cutText(known, (words) => fits(words, smallest));
  return { text: cut, lines: await linesAt(cut, smallest), sizePx: smallest, widthPx, isCut: true };
}

/** The place of the first size that passes, where all behind it pass as well; the length where none does. */
async function firstThat(
  sizesPx: readonly number[],
  passes: (sizePx: number) => Promise<boolean>,
): Promise<number> {
  let low = 0;
  let high = sizesPx.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await passes(sizesPx[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Fits a text on one line, cut at a word where it is longer. */
export async function fitLine(
  text: string,
  { voice, sizePx, widthPx }: { voice: TextVoice; sizePx: number; widthPx: number },
  measure: Measure,
): Promise<string> {
  const setting = { voice, sizePx, widthPx: UNBROKEN };
  const fits = async (words: string): Promise<boolean> => {
    const lines = await measure(words, setting);
    return lines.length <= 1 && lines.every(({ width }) => width <= widthPx);
  };
  const known = text.slice(0, LONGEST);
  return text === known && (await fits(text)) ? text : cutText(known, fits);
}

/** The box of a text inside the one it was fitted to: as high as its lines, a little above the middle. */
export function settled(box: CardBox, { lines, sizePx }: FittedText): CardBox {
  const height = Math.ceil(lines.length * sizePx * LINE_HEIGHT);
  return { ...box, height, top: box.top + Math.round((box.height - height) * 0.42) };
}

/** Narrows a text as far as it keeps its number of lines and its widest word: no last line is left with one word. */
async function balance(
  fitted: FittedText,
  wordPx: number,
  linesAt: (widthPx: number) => Promise<readonly CardLine[]>,
): Promise<FittedText> {
  if (fitted.lines.length < 2) return fitted;
  let best = fitted;
  let low = Math.max(wordPx, Math.floor(fitted.widthPx / 2));
  let high = fitted.widthPx;
  while (high - low > 8) {
    const widthPx = Math.floor((low + high) / 2);
    const lines = await linesAt(widthPx);
    if (lines.length === fitted.lines.length) {
      best = { ...fitted, lines, widthPx };
      high = widthPx;
    } else low = widthPx;
  }
  return best;
}

/**
 * The width of a text's widest word, as a multiple of its size. Lines cannot tell whether a word was broken between them:
 * those of a text from right to left are given as they are seen, and not as they are read.
 */
async function widestWord(text: string, voice: TextVoice, measure: Measure): Promise<number> {
  const words = [...new Set(text.split(/\s+|(?<=[-–—])/u))].filter((word) => !isUnspaced(word));
  const longest = words.sort((a, b) => b.length - a.length).slice(0, 4);
  const widths = longest.map(async (word) => {
    const lines = await measure(word, { voice, sizePx: 100, widthPx: UNBROKEN });
    return Math.max(0, ...lines.map(({ width }) => width)) / 100;
  });
  return Math.max(0, ...(await Promise.all(widths)));
}
