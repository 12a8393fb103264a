import anyAscii from 'any-ascii';

const MAX_LENGTH = 60;

/** The transliteration table spells out pictures, and their names do not belong in an address. */
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu;

/**
 * Builds a slug from a title: ASCII a-z, 0-9 and single dashes, cut at a word; other scripts are transliterated to Latin
 * letters, character by character. Null when nothing is left. For the build only: the table is large.
 * @example slugOf('Łódź: Ten Years!') // "lodz-ten-years"
 */
export function slugOf(title: string): string | null {
  const latin = anyAscii(title.normalize('NFKC').replace(PICTURE, ' ')).toLowerCase();
  const words = latin.replace(/['’`]/g, '').match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, MAX_LENGTH) : `${slug}-${word}`;
    if (longer.length > MAX_LENGTH) break;
    slug = longer;
  }
  return slug === '' ? null : slug;
}

/**
 * Spells out the signs that distinguish names, so that C, C++ and C# get different slugs.
 * @example spellSigns('C++') // "C plus plus"
 */
export function spellSigns(name: string): string {
  return name.replace(/(?<=\p{L}\+*)\+/gu, ' plus ').replace(/(?<=\p{L})#/gu, ' sharp ');
}

/** True when a folder's name can be an episode's slug. */
export function isSlug(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
}
