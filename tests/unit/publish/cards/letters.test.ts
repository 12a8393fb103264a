import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { cardText } from '@/lib/publish/cards/card-text';
import { fitText } from '@/lib/publish/cards/fit-text';
import { quoteCard } from '@/lib/publish/cards/quote-card';
import { type CardFont, readCardFonts, SERIF } from '@/scripts/cards/card-fonts';
import { type CardRenderer, createCardRenderer } from '@/scripts/cards/card-renderer';
import { findOverflow } from './find-overflow';

let fonts: CardFont[];
let renderer: CardRenderer;
beforeAll(async () => {
  fonts = await readCardFonts([]);
  renderer = await createCardRenderer(fonts);
});

test.each([
  ['Rain\u00a0 on\nroofs', 'Rain on roofs'],
  ['Cafe\u0301 là\u2011bas', 'Café là-bas'],
  ['I ☔️ rain 👩‍👩‍👧, and keys 1️⃣', 'I rain, and keys 1'],
  ['x → y, 2 ≤ 3', 'x -> y, 2 <= 3'],
  ['Đặng Thị Ngọc, Žluťoučký kůň', 'Đặng Thị Ngọc, Žluťoučký kůň'],
  ['☔️', null],
  ['我们用手数雨', null],
  ['Rain, or 雨', null],
  [null, null],
])('%j is printed as %j', (text, printed) => {
  expect(cardText(text, 'display', renderer)).toBe(printed);
});

test('a font in library.yaml adds its letters', async () => {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource-variable/newsreader/files/newsreader-vietnamese-standard-normal.woff2',
  );
  const named = (await readCardFonts([file])).slice(-1);
  const own = fonts.filter(({ family, letters }) => family === SERIF && !letters.has(0x1ec7));
  const text = 'Việt Nam';
  expect(cardText(text, 'display', await createCardRenderer(own))).toBe(null);
  const helped = await createCardRenderer([...own, ...named]);
  expect(cardText(text, 'display', helped)).toBe(text);
  const facts = { site: 'S', show: null, title: 'T', quote: text, speaker: null, clock: null };
  const card = await quoteCard({ ...facts, place: null, map: null }, helped);
  expect(await findOverflow(card, helped)).toEqual([]);
});

const TARGET = { voice: 'display', widthPx: 1008, heightPx: 322, sizesPx: [136, 96, 60, 36] } as const;

test('a text is as large as fits, and the longest one is cut at a word', async () => {
  const words = 'rain on the roof '.repeat(200).trim();
  const sizes = await Promise.all(
    ['Rain.', words.slice(0, 60), words.slice(0, 300), words].map(async (text) => {
      const { sizePx, isCut } = await fitText(text, TARGET, renderer.measure);
      return [sizePx, isCut];
    }),
  );
  expect(sizes).toEqual([
    [136, false],
    [60, false],
    [36, false],
    [36, true],
  ]);
  expect((await fitText(words, TARGET, renderer.measure)).text).toMatch(/^rain on .*\w…$/);
});

test('only a word that is wider than the card at every size is broken', async () => {
  const { isCut, lines, sizePx } = await fitText('r'.repeat(100), TARGET, renderer.measure);
  expect([isCut, lines.length > 1, sizePx > 36]).toEqual([false, true, true]);
  const long = await fitText(`a ${'m'.repeat(14)} a`, TARGET, renderer.measure);
  expect(long.lines.map(({ text }) => text).join('\n')).toContain('m'.repeat(14));
});
