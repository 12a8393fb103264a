import { expect, test } from 'vitest';
import type { Passage } from '@/lib/core/model/passage';
import { createQuoteFinder } from '@/lib/derive/passages/find-quoted-passage';

const said = (startMs: number, text: string): Passage => ({
  id: `p${startMs}`,
  speaker: 'Ada',
  startMs,
  endMs: null,
  text,
  cues: [{ at: 0, startMs }],
});

const PASSAGES = [
  said(0, 'We count the rain by hand, drop by drop, and we don’t hurry.'),
  said(10_000, 'Nobody believed it. Then the roof gave up and everybody believed it.'),
  said(20_000, '今天又下雨了，我们都很高兴。'),
  said(30_000, 'So, as I said: we count the rain by hand.'),
];
const find = createQuoteFinder(PASSAGES);
const placeOf = (text: string, startMs: number | null = null): number | null =>
  find({ text, startMs })?.startMs ?? null;

test.each([
  ['other case, marks and apostrophes', "WE DON'T hurry – drop by drop", null],
  ['case and marks', 'by hand — drop by drop', 0],
  ['a straight apostrophe', "and we don't hurry", 0],
  ['an ellipsis that skips a sentence', 'Nobody believed it… everybody believed it.', 10_000],
  ['a word added by the editor', '[Then] the roof gave up ... believed it', 10_000],
  ['the pieces in another order', 'everybody believed it … Nobody believed it', null],
  ['words that continue in the next passage', 'and we don’t hurry. Nobody believed it.', 0],
  ['half a word at the end', 'we count the rain by han', null],
  ['too few words', 'by hand', null],
  ['Chinese inside a sentence', '下雨了，我们都很', 20_000],
  ['marks only', '…!', null],
  ['words that were not said', 'We never counted the rain.', null],
])('%s', (_, text, startMs) => {
  expect(placeOf(text)).toBe(startMs);
});

test('of two matches the one nearest to the quote’s time is found', () => {
  expect(placeOf('we count the rain by hand', 1000)).toBe(0);
  expect(placeOf('we count the rain by hand', 29_000)).toBe(30_000);
});

test('without a transcript nothing is found', () => {
  expect(createQuoteFinder([])({ text: 'we count the rain by hand', startMs: 0 })).toBeNull();
});
