import { expect, test } from 'vitest';
import { endOfMoment } from '@/lib/player/end-of-moment';

const mark = (startMs: number, label = 'x') => ({ id: `m${startMs}`, startMs, label });
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const episode = {
  segments: [mark(0), mark(300_000)],
  quotes: [
    mark(10_000, 'word '.repeat(60)),
    mark(100_000, words(3)),
    mark(200_000, words(900)),
    mark(290_000, words(100)),
  ],
};

test.each([
  ['a quote of 300 letters takes 20 seconds', 10_000, 30_000],
  ['a short one takes 15', 100_000, 115_000],
  ['a long one takes no more than a minute', 200_000, 260_000],
  ['none continues into the next segment', 290_000, 300_000],
  ['a point takes a minute', 120_000, 180_000],
  ['or until the next quote', 70_000, 100_000],
])('%s', (_title, startMs, endMs) => expect(endOfMoment(episode, startMs)).toBe(endMs));
