import { cardText } from '@/lib/publish/cards/card-text';
import { readCardFonts } from './card-fonts';
import { createFamilyOf } from './create-family-of';
import type { CardJob } from './list-card-jobs';

/** Letters our own fonts may lack: all except Latin with the accents of Europe, and typographic marks. */
const DOUBTFUL =
  /[^\s\u0020-\u007E\u00A0-\u0131\u0134-\u0148\u014A-\u017E\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020\u2022\u2026]/u;

/** Counts the cards whose large text is left out because no font has its letters; fonts are read only if that is possible. */
export async function countWordless(
  jobs: readonly CardJob[],
  extraFonts: readonly string[],
): Promise<number> {
  const doubtful = jobs.filter(({ words }) => DOUBTFUL.test(words));
  if (doubtful.length === 0) return 0;
  const familyOf = createFamilyOf(await readCardFonts(extraFonts));
  const setter = { familyOf, measure: async () => [] };
  return doubtful.filter(({ words }) => cardText(words, 'display', setter) === null).length;
}
