import fontverter from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';

/** Lists the letters of a font file (TrueType, OpenType, WOFF, WOFF2) as code points, ascending; null where it is none. */
export async function readFontLetters(data: Buffer): Promise<readonly number[] | null> {
  try {
    const plain = await fontverter.convert(data, 'truetype');
    const letters = new Face(new Blob(Uint8Array.from(plain).buffer)).collectUnicodes();
    return letters.length === 0 ? null : [...letters].sort((a, b) => a - b);
  } catch {
    // Not a font, or a damaged one: both are reported in the same way.
    return null;
  }
}
