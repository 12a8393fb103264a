import anyAscii from 'any-ascii';

const MAX_LENGTH = 60;

/** Pictures have names in the table, which nobody would look for in an address. */
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu;

/**
 * Makes an address from a title: ASCII a-z, 0-9 and single dashes, cut at a word; other scripts become Latin letters,
 * character by character. Null when nothing is left. For the build only: the table of characters is large.
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
 * Spells the signs that make another name of a letter, so that C, C++ and C# are three.
 * @example spellSigns('C++') // "C plus plus"
 */
export function spellSigns(name: string): string {
  return name.replace(/(?<=\p{L}\+*)\+/gu, ' plus ').replace(/(?<=\p{L})#/gu, ' sharp ');
}

/** Says whether a folder's name can be an episode's address. */
export function isSlug(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
}
