/** The width that embeds are made for, in pixels; narrower frames show the same in smaller type. */
export const EMBED_WIDTH = 600;

/** Quotes of more letters are set smaller. */
export const LONG_QUOTE = 220;

const FRAME = 172;
const TALLEST = 520;

/**
 * How high a frame has to be, in pixels, so that a quote of so many letters shows whole at any width from 320; the very longest
 * scroll inside.
 */
export function embedHeight(quote: string): number {
  const letters = Array.from(quote).length;
  // Letters to a line and height of a line at 320 pixels, where a quote is highest.
  const lines = letters > LONG_QUOTE ? Math.ceil(letters / 30) * 23 : Math.ceil(letters / 25) * 26;
  return Math.min(FRAME + lines, TALLEST);
}

/** Tells whether a quote may be higher than its frame. */
export function scrollsInEmbed(quote: string): boolean {
  return embedHeight(quote) === TALLEST;
}
