const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Shortens a text to the longest beginning that fits, at a word boundary and with "…"; a single word that does not fit is cut
 * between letters. `fits` must accept every beginning of a text it accepts.
 */
export async function cutText(text: string, fits: (text: string) => Promise<boolean>): Promise<string> {
  const words = text.split(' ');
  const count = await largestPassing(words.length - 1, (n) =>
    fits(withEllipsis(words.slice(0, n).join(' '))),
  );
  if (count > 0) return withEllipsis(words.slice(0, count).join(' '));
  const letters = Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
  return withEllipsis(
    letters
      .slice(
        0,
        await largestPassing(letters.length - 1, (n) => fits(withEllipsis(letters.slice(0, n).join('')))),
      )
      .join(''),
  );
}

/** Removes a comma or dash in front of "…". */
function withEllipsis(text: string): string {
  return `${text.replace(/[\s,;:–—.…-]+$/u, '')}…`;
}

/** The largest number up to `limit` that passes, 0 if none does. */
async function largestPassing(limit: number, passes: (count: number) => Promise<boolean>): Promise<number> {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (await passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
