import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { placed } from '@/lib/publish/cards/card-node';
import { textAt } from '@/lib/publish/cards/card-type';
import { episodeCard } from '@/lib/publish/cards/episode-card';
import { quoteCard } from '@/lib/publish/cards/quote-card';
import { readCardFonts } from '@/scripts/cards/card-fonts';
import { type CardRenderer, createCardRenderer } from '@/scripts/cards/card-renderer';
import { findOverflow } from '@/tests/unit/publish/cards/find-overflow';

let renderer: CardRenderer;
beforeAll(async () => {
  renderer = await createCardRenderer(await readCardFonts([]));
});

const LETTERS = [...'aaeeeiioonnrrssttlldhumcgpbfvkwyzxjq', ...'ABÉWÅŽŁ', ...'éüßñçøåőșằỗ', ...'019'];
const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 14 })
  .map((letters) => letters.join(''));
const longWord = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 15, maxLength: 120 })
  .map((letters) => letters.join(''));
const mark = fc.constantFrom('', '', '', '', ',', '.', ' –', '…', '?”', '-');
const token = fc
  .tuple(fc.oneof({ weight: 30, arbitrary: word }, { weight: 1, arbitrary: longWord }), mark)
  .map((parts) => parts.join(''));

/** Texts of all lengths, with as many short ones as long ones. */
const text = fc
  .oneof(
    fc.array(token, { minLength: 1, maxLength: 4 }),
    fc.array(token, { minLength: 5, maxLength: 40 }),
    fc.array(token, { minLength: 40, maxLength: 110 }),
    fc.array(token, { minLength: 110, maxLength: 400 }),
  )
  .map((tokens) => tokens.join(' '));
const line = fc.array(token, { minLength: 1, maxLength: 12 }).map((tokens) => tokens.join(' '));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const quoteFacts = fc.record({
  site: line,
  show: maybe(line),
  title: line,
  quote: text,
  speaker: maybe(line),
  clock: maybe(fc.constantFrom('0:00', '12:52', '1:09:36', '123:59:59')),
  place: fc.constant(null),
  map: fc.constant(null),
});
const episodeFacts = fc.record({
  site: line,
  show: maybe(line),
  title: text,
  people: fc.array(line, { maxLength: 6 }),
  notes: fc.array(word, { maxLength: 2 }),
  map: fc.constant(null),
});

/** The same cards in every run, so that measured results hold. */
const sampleOf = <T>(facts: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(facts, { numRuns: count, seed: 12 });

describe('no text of a card overflows its box, loses a letter or overlaps another', () => {
  test('on the cards of 200 quotes of all lengths', async () => {
    const cards = sampleOf(quoteFacts, 200);
    const lengths = cards.map(({ quote }) => quote.length);
    expect(Math.min(...lengths)).toBeLessThan(8);
    expect(Math.max(...lengths)).toBeGreaterThan(2000);
    const found = await Promise.all(
      cards.map(async (facts) => findOverflow(await quoteCard(facts, renderer), renderer)),
    );
    expect(found.flat()).toEqual([]);
  });

  test('on the cards of 50 episodes', async () => {
    const found = await Promise.all(
      sampleOf(episodeFacts, 50).map(async (facts) =>
        findOverflow(await episodeCard(facts, renderer), renderer),
      ),
    );
    expect(found.flat()).toEqual([]);
  });

  test('a text that is too large is caught', async () => {
    const box = { left: 96, top: 112, width: 300, height: 90 };
    const large = textAt(box, { text: 'Rain falls on the roof', voice: 'display', sizePx: 80 }, renderer);
    const beside = textAt({ ...box, left: 380 }, { text: 'Roof', voice: 'name', sizePx: 30 }, renderer);
    const card = placed({ left: 0, top: 0, width: 1200, height: 630 }, {}, [large, beside]);
    expect((await findOverflow(card, renderer)).join('\n')).toMatch(/leaves its box[\s\S]*overlaps/);
  });
});
