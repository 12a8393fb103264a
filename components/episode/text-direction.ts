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

/** Tells the writing direction of a BCP 47 language tag. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const [primary = '', second = ''] = language.toLowerCase().split('-');
  if (second === 'latn') return 'ltr';
  return RIGHT_TO_LEFT.has(primary) || second === 'arab' || second === 'hebr' ? 'rtl' : 'ltr';
}
