import type { CardBox } from './card-node';
import { LINE_HEIGHT, type TextLine, type TextVoice, type Typesetter } from './card-text';
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
  readonly lines: readonly TextLine[];
  readonly sizePx: number;
  readonly widthPx: number;
  readonly isCut: boolean;
}

type Measure = Typesetter['measure'];

/** Far wider than any card: a text stays on one line and its width is known. */
const UNBROKEN = 20_000;

// These scripts break between letters without harm.
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** Finds the largest size at which a text fits its box, breaks no word and has lines of even length; the longest texts are cut. */
export async function fitText(text: string, target: FitTarget, measure: Measure): Promise<FittedText> {
  const { voice, widthPx, heightPx, sizesPx } = target;
  const linesAt = (words: string, sizePx: number, width = widthPx) =>
    measure(words, { voice, sizePx, widthPx: width });
  const fits = (lines: readonly TextLine[], sizePx: number): boolean =>
    lines.length * sizePx * LINE_HEIGHT <= heightPx;

  const wordEm = await widestWord(text, voice, measure);
  let broken: FittedText | null = null;
  for (const sizePx of sizesPx) {
    const lines = await linesAt(text, sizePx);
    if (!fits(lines, sizePx)) continue;
    const fitted = { text, lines, sizePx, widthPx, isCut: false };
    const wordPx = Math.ceil(wordEm * sizePx);
    if (wordPx <= widthPx) return balance(fitted, wordPx, (width) => linesAt(text, sizePx, width));
    broken ??= fitted;
  }
  if (broken !== null) return broken;
  const sizePx = sizesPx.at(-1) ?? 0;
  const cut = await cutText(text, async (words) => fits(await linesAt(words, sizePx), sizePx));
  return { text: cut, lines: await linesAt(cut, sizePx), sizePx, widthPx, isCut: true };
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
  return (await fits(text)) ? text : cutText(text, fits);
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
  linesAt: (widthPx: number) => Promise<readonly TextLine[]>,
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
  const words = [...new Set(text.split(/\s+|(?<=[-–—])/u))].filter((word) => !UNSPACED.test(word));
  const longest = words.sort((a, b) => b.length - a.length).slice(0, 4);
  const widths = longest.map(async (word) => {
    const lines = await measure(word, { voice, sizePx: 100, widthPx: UNBROKEN });
    return Math.max(0, ...lines.map(({ width }) => width)) / 100;
  });
  return Math.max(0, ...(await Promise.all(widths)));
}
