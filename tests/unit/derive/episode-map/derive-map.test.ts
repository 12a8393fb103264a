import { expect, test } from 'vitest';
import { deriveMap } from '@/lib/derive/episode-map/derive-map';
import { parseSummary } from '@/lib/read/summary/parse-summary';

const TIMELINE = 'Show: Pilot\nTimestamps\n| Time | Topic |\n|---|---|\n| 0:00 | Hello |\n| 10:00 | Rain |\n';

function mapOf(text: string, durationMs: number | null) {
  const { summary } = parseSummary(text, { episode: 'pilot' });
  return summary === null
    ? null
    : deriveMap({ segments: summary.timeline, quotes: summary.quotes, durationMs });
}

test('a segment runs to the next one, and the last one to the end of the recording', () => {
  const map = mapOf(TIMELINE, 1_200_000);
  expect(map?.segments.map(({ x, width, openEnded }) => [x, width, openEnded])).toEqual([
    [0, 500, false],
    [500, 500, false],
  ]);
  expect(map?.openEnded).toBe(false);
});

test('without a duration the strip ends at the last time and is open-ended', () => {
  const map = mapOf(`${TIMELINE}Quotes\n“It rains every day.” – Ada Example [20:00]\n`, null);
  expect(map?.lengthMs).toBe(1_200_000);
  expect(map?.openEnded).toBe(true);
  expect(map?.segments.at(-1)?.openEnded).toBe(true);
  expect(map?.quotes.map(({ x }) => x)).toEqual([1000]);
});

test('a time beyond the duration lengthens the strip', () => {
  expect(mapOf(TIMELINE, 60_000)?.lengthMs).toBe(600_000);
});

test('a summary without a time has no map', () => {
  expect(mapOf('Show: Pilot\nOverview\nIt rains.\n', null)).toBeNull();
});

test('a long recording gets few clocks below its strip', () => {
  const map = mapOf(TIMELINE, 5 * 3_600_000);
  expect(map?.ticks.map(({ ms }) => ms)).toEqual([
    0, 3_600_000, 7_200_000, 10_800_000, 14_400_000, 18_000_000,
  ]);
});
