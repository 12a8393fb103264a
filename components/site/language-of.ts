import type { Episode } from '@/lib/core/model/library';

const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ku',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** The language and direction attributes of an episode's words; none if no language is set. */
export function languageOf(episode: Pick<Episode, 'frontMatter'>): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return languageAttributes(episode.frontMatter.language);
}

/** The same for a language tag. */
export function languageAttributes(language: string | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === undefined ? {} : { lang: language, dir: directionOf(language) };
}

/** Sets the direction of a whole group of an episode's words if it is right to left. */
export function rtlAttribute({ dir }: { readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined }): {
  dir?: 'rtl';
} {
  return dir === 'rtl' ? { dir } : {};
}

/** Attributes of our own words inside an episode's, so that their full stops stay at the end. */
export const OUR_WORDS = { lang: 'en', dir: 'ltr' } as const;

function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', second = ''] = language.toLowerCase().split('-');
  if (second === 'latn') return 'ltr';
  return RIGHT_TO_LEFT.has(primary) || second === 'arab' || second === 'hebr' ? 'rtl' : 'ltr';
}
