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

/** The attributes that tell a browser how an episode's words are written; none where its author named no language. */
export function languageOf(episode: Pick<Episode, 'frontMatter'>): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return languageAttributes(episode.frontMatter.language);
}

/** The same for a language tag by itself. */
export function languageAttributes(language: string | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === undefined ? {} : { lang: language, dir: directionOf(language) };
}

/** Turns a whole group of an episode's words round where they run from right to left, among others that do not. */
export function turned({ dir }: { readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined }): { dir?: 'rtl' } {
  return dir === 'rtl' ? { dir } : {};
}

/** Marks our own words inside an episode's, so that their full stops stay at their ends. */
export const OUR_WORDS = { lang: 'en', dir: 'ltr' } as const;

function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', second = ''] = language.toLowerCase().split('-');
  if (second === 'latn') return 'ltr';
  return RIGHT_TO_LEFT.has(primary) || second === 'arab' || second === 'hebr' ? 'rtl' : 'ltr';
}
