/** The width embeds are designed for, in pixels; narrower frames show the same in smaller type. */
export const EMBED_WIDTH = 600;

const LONG_QUOTE = 220;
const MAX_HEIGHT = 560;

/** The texts of an embed that may take more than one line. */
export interface EmbedWords {
  readonly quote: string;
  /** Show and title. */
  readonly source: string;
  /** The site's name, after the note on the source of the words. */
  readonly site: string;
}

/** Whether a quote is set in the smaller type. */
export function isLongQuote(quote: string): boolean {
  return Array.from(quote).length > LONG_QUOTE;
}

/**
 * The frame height in pixels that shows a quote whole at any width from 320; only the longest scroll inside. Lines are counted at
 * 320 pixels, where there are most.
 */
export function embedHeight({ quote, source, site }: EmbedWords): number {
  const [letters, line] = isLongQuote(quote) ? [32, 21.5] : [27, 25];
  const words = linesOf(quote, letters) * line;
  const notes = (linesOf(source, 38) + linesOf(`Quoted from an AI-written summary · ${site}`, 38)) * 18.5;
  return Math.min(Math.ceil(78 + words + notes), MAX_HEIGHT);
}

/** Whether a quote may be higher than its frame. */
export function scrollsInEmbed(words: EmbedWords): boolean {
  return embedHeight(words) === MAX_HEIGHT;
}

function linesOf(text: string, letters: number): number {
  return Math.max(1, Math.ceil(Array.from(text).length / letters));
}
