/** The width that embeds are made for, in pixels; narrower frames show the same in smaller type. */
export const EMBED_WIDTH = 600;

const LONG_QUOTE = 220;
const TALLEST = 560;

/** What stands in an embed and may take more than one line. */
export interface EmbedWords {
  readonly quote: string;
  /** Show and title. */
  readonly source: string;
  /** The site's name, behind the note on where the words come from. */
  readonly site: string;
}

/** Tells whether a quote is set in the smaller type. */
export function isLongQuote(quote: string): boolean {
  return Array.from(quote).length > LONG_QUOTE;
}

/**
 * How high a frame has to be, in pixels, so that a quote shows whole at any width from 320; only the very longest scroll
 * inside. Lines are counted at 320 pixels, where they are most.
 */
export function embedHeight({ quote, source, site }: EmbedWords): number {
  const [letters, line] = isLongQuote(quote) ? [32, 21.5] : [27, 25];
  const words = linesOf(quote, letters) * line;
  const notes = (linesOf(source, 38) + linesOf(`Quoted from an AI-written summary · ${site}`, 38)) * 18.5;
  return Math.min(Math.ceil(78 + words + notes), TALLEST);
}

/** Tells whether a quote may be higher than its frame. */
export function scrollsInEmbed(words: EmbedWords): boolean {
  return embedHeight(words) === TALLEST;
}

function linesOf(text: string, letters: number): number {
  return Math.max(1, Math.ceil(Array.from(text).length / letters));
}
