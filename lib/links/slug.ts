const MAX_LENGTH = 60;

/**
 * Makes an address from a title: ASCII a-z, 0-9 and single dashes, cut at a word; null when no letter of the title has
 * an ASCII form.
 * @example slugOf('Łódź: Ten Years!') // "lodz-ten-years"
 */
export function slugOf(title: string): string | null {
  const folded = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss');
  const words = folded.replace(/['’]/g, '').match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, MAX_LENGTH) : `${slug}-${word}`;
    if (longer.length > MAX_LENGTH) break;
    slug = longer;
  }
  return slug === '' ? null : slug;
}
