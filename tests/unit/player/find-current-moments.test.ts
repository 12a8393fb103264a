import { describe, expect, test } from 'vitest';
import { findCurrentMoments } from '@/lib/player/find-current-moments';

const mark = (id: string, startMs: number) => ({ id, startMs, label: id });
const episode = {
  segments: [mark('s1', 0), mark('s2', 60_000)],
  quotes: [mark('q1', 20_000), mark('q2', 90_000)],
};
const idsAt = (ms: number, passages: { id: string; startMs: number }[] = []) => {
  const { segment, quote, passage } = findCurrentMoments(episode, passages, ms);
  return [segment?.id, quote?.id, passage?.id];
};

describe('the current moments of a page', () => {
  test.each([
    [0, ['s1', undefined, undefined]],
    [30_000, ['s1', 'q1', undefined]],
    [60_000, ['s2', undefined, undefined]],
    [95_000, ['s2', 'q2', undefined]],
  ])('at %i ms are the segment and the last quote in it', (ms, expected) => {
    expect(idsAt(ms)).toEqual(expected);
  });

  test('include a passage of the transcript', () => {
    expect(
      idsAt(30_000, [
        { id: 'p1', startMs: 0 },
        { id: 'p2', startMs: 29_000 },
      ]),
    ).toEqual(['s1', 'q1', 'p2']);
  });

  test('are none before the first mark', () => {
    expect(findCurrentMoments({ segments: [mark('s', 5000)], quotes: [] }, [], 0).segment).toBeNull();
  });
});
