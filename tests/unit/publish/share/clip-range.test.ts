import { describe, expect, test } from 'vitest';
import { type ClipSource, deriveClip, moveClip } from '@/lib/publish/share/clip-range';

const words = (count: number): string => Array.from({ length: count }, () => 'rain').join(' ');
const source = (given: Partial<ClipSource>): ClipSource => ({
  startMs: 772_000,
  endMs: null,
  words: words(90),
  isSegment: false,
  startsMs: [0, 772_000, 772_000, 900_000],
  lengthMs: null,
  ...given,
});

test.each([
  ['the end that is written', { endMs: 801_000 }, 801_000, false],
  ['as long as 449 letters take to say', {}, 802_000, true],
  ['at least 15 seconds', { words: 'Rain.' }, 787_000, true],
  ['at most 60 seconds', { words: words(1000) }, 832_000, true],
  ['no further than the next quote', { startsMs: [780_000, 1_000_000] }, 780_000, true],
  ['no further than the recording', { lengthMs: 790_500 }, 791_000, true],
  [
    'the last segment lasts until the recording ends',
    { isSegment: true, startsMs: [], lengthMs: 999_000 },
    999_000,
    false,
  ],
  ['a length that is too short counts for nothing', { lengthMs: 5_000 }, 802_000, true],
  ['fractions of a second are kept in', { endMs: 801_200 }, 802_000, false],
  ['an end before the start counts for nothing', { endMs: 100_000 }, 802_000, true],
  ['a segment lasts until the next one', { isSegment: true }, 900_000, false],
  ['the last segment has no end that is known', { isSegment: true, startsMs: [] }, 802_000, true],
  ['a character of Chinese is as long as three letters', { words: '雨'.repeat(150) }, 802_000, true],
] as const)('%s', (_name, given, endMs, estimated) =>
  expect(deriveClip(source(given))).toEqual({ startMs: 772_000, endMs, estimated }),
);

describe('an end that is moved', () => {
  const clip = { startMs: 10_000, endMs: 20_000, estimated: true };
  test.each([
    ['start', 11_000, 11_000, 20_000, true],
    ['start', -5_000, 0, 20_000, true],
    ['start', 25_000, 25_000, 26_000, true],
    ['end', 21_000, 10_000, 21_000, false],
    ['end', 5_000, 4_000, 5_000, false],
    ['end', -5_000, 0, 1_000, false],
    ['end', 20_600, 10_000, 21_000, false],
  ] as const)('%s to %i ms results in %i to %i', (end, toMs, startMs, endMs, estimated) =>
    expect(moveClip(clip, end, toMs)).toEqual({ startMs, endMs, estimated }),
  );
});
