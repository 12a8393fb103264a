import { expect, test } from 'vitest';
import { slugOf } from '@/lib/core/links/slug';

test.each([
  ['The Shape of Rain', 'the-shape-of-rain'],
  ['Łódź: Ten Years!', 'lodz-ten-years'],
  ['It’s 10x — really', 'its-10x-really'],
  ['  ___  ', null],
  ['雨について 2031', 'yunitsuite-2031'],
  ['Øresund, Ærø & Straße', 'oresund-aero-strasse'],
  ['Реки и бобры', 'reki-i-bobry'],
  ['🦦 Otters 👩‍🚀', 'otters'],
  ['🦦', null],
  ['a'.repeat(200), 'a'.repeat(60)],
  [`${'word '.repeat(40)}`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
])('the title "%s" has the slug %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
