import { expect, test } from 'vitest';
import type { Passage } from '@/lib/core/model/passage';
import { groupPassages } from '@/lib/derive/passages/group-by-segment';

const at = (startMs: number): Passage => ({
  id: `p${startMs}`,
  speaker: null,
  startMs,
  endMs: null,
  text: 'Rain.',
  cues: [{ at: 0, startMs }],
});

/** Segments by start time, each with the start times of its passages. */
const grouped = (passagesMs: readonly number[], segmentsMs: readonly number[]) =>
  groupPassages(
    passagesMs.map(at),
    segmentsMs.map((startMs) => ({ startMs })),
  ).map(({ segment, passages }) => [segment?.startMs ?? null, passages.map(({ startMs }) => startMs)]);

test('a passage belongs to the segment it begins in, and to none before the first segment', () => {
  expect(grouped([0, 5000, 20_000, 40_000], [4000, 30_000])).toEqual([
    [null, [0]],
    [4000, [5000, 20_000]],
    [30_000, [40_000]],
  ]);
});

test('a passage that begins less than a second before a segment belongs to it', () => {
  expect(grouped([0, 11_800], [0, 12_000])).toEqual([
    [0, [0]],
    [12_000, [11_800]],
  ]);
});

test('segments without passages are left out, and their order in the file does not matter', () => {
  expect(grouped([1000, 50_000], [40_000, 0, 20_000])).toEqual([
    [0, [1000]],
    [40_000, [50_000]],
  ]);
});
