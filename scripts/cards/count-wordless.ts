import { cardText } from '@/lib/cards/card-text';
import { readCardFonts } from './card-fonts';
import { createFamilyOf } from './create-family-of';
import type { CardJob } from './list-card-jobs';

/** Letters that our own fonts may lack. */
const BEYOND_LATIN = /[^\p{scx=Latin}\p{scx=Common}\p{scx=Inherited}]|[\u2150-\u2BFF]/u;

/** Counts the cards whose large words are left out, because no font has their letters; reads fonts only where that may be. */
export async function countWordless(
  jobs: readonly CardJob[],
  extraFonts: readonly string[],
): Promise<number> {
  const doubtful = jobs.filter(({ words }) => BEYOND_LATIN.test(words));
  if (doubtful.length === 0) return 0;
  const familyOf = createFamilyOf(await readCardFonts(extraFonts));
  const setter = { familyOf, measure: async () => [] };
  return doubtful.filter(({ words }) => cardText(words, 'display', setter) === null).length;
}
