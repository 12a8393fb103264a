const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Cuts a text to the longest beginning that fits, at a word and with "…"; a word that does not fit alone is cut between
 * its letters. `fits` must say yes to every beginning of what it says yes to.
 */
export async function cutText(text: string, fits: (text: string) => Promise<boolean>): Promise<string> {
  const words = text.split(' ');
  const count = await most(words.length - 1, (n) => fits(ended(words.slice(0, n).join(' '))));
  if (count > 0) return ended(words.slice(0, count).join(' '));
  const letters = Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
  return ended(
    letters
      .slice(0, await most(letters.length - 1, (n) => fits(ended(letters.slice(0, n).join('')))))
      .join(''),
  );
}

/** A sentence that breaks off keeps no comma or dash before its "…". */
function ended(text: string): string {
  return `${text.replace(/[\s,;:–—.…-]+$/u, '')}…`;
}

/** The largest number up to `limit` that passes, 0 where none does. */
async function most(limit: number, passes: (count: number) => Promise<boolean>): Promise<number> {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (await passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
