import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpisodeMap } from '@/lib/derive/episode-map/derive-map';
import { deriveMap } from '@/lib/derive/episode-map/derive-map';
import { findGaps, GAP_MS } from '@/lib/derive/episode-map/find-gaps';
import { listPointTimes } from '@/lib/derive/episode-map/list-point-times';
import { encodeSketch, renderSketch } from '@/lib/derive/episode-map/sketch-map';
import { stackMarks, thinStems } from '@/lib/derive/episode-map/stack-marks';
import { parseSummary } from '@/lib/read/summary/parse-summary';

const MINUTE = 60_000;
const minutes = (...gaps: readonly { startMs: number; endMs: number }[]) =>
  gaps.map(({ startMs, endMs }) => [startMs / MINUTE, endMs / MINUTE]);

describe('the gaps of a summary', () => {
  test.each<[readonly number[], number, readonly (readonly number[])[]]>([
    [[0, 8, 16], 24, []],
    [[0, 8, 16.1], 24, [[8, 16.1]]],
    [[9], 10, [[0, 9]]],
    [[0], 20, [[0, 20]]],
    [[], 5, []],
    [
      [30, 0, 30, 12],
      30,
      [
        [0, 12],
        [12, 30],
      ],
    ],
  ])('with times at %j of %i minutes are %j', (times, length, expected) => {
    const found = findGaps(
      times.map((time) => time * MINUTE),
      length * MINUTE,
    );
    expect(minutes(...found)).toEqual(expected);
  });

  test('are more than eight minutes long, contain no time, and are complete', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9_000_000 })), fc.nat(9_000_000), (times, end) => {
        const length = Math.max(end, ...times, 0);
        const gaps = findGaps(times, length);
        for (const { startMs, endMs } of gaps) {
          expect(endMs - startMs).toBeGreaterThan(GAP_MS);
          expect(times.some((time) => time > startMs && time < endMs)).toBe(false);
        }
        // From any time on, the next eight minutes have a time or the end, or it is the start of a gap.
        for (const time of [0, ...times]) {
          const near = [...times, length].some((next) => next > time && next <= time + GAP_MS);
          expect(near || time === length || gaps.some(({ startMs }) => startMs === time)).toBe(true);
        }
      }),
    );
  });

  test('end at times of points, which have their own marks on the map', () => {
    const text =
      '# Show: Pilot\n\n## Key Discussion Points\n\n### 1. The roof\n\n- **Leaks**: It gave in. [10:00]\n\n## Timestamps\n\n- 0:30 Hello\n- 20:00 End\n';
    const { summary } = parseSummary(text, { episode: 'pilot' });
    if (summary === null) throw new Error('test: the text could not be parsed');
    const points = listPointTimes(summary);
    expect(points.map(({ startMs }) => startMs)).toEqual([600_000]);
    const source = { segments: summary.timeline, quotes: summary.quotes, durationMs: null };
    expect(minutes(...(deriveMap(source)?.gaps ?? []))).toEqual([[0.5, 20]]);
    const map = deriveMap({ ...source, points });
    expect(minutes(...(map?.gaps ?? []))).toEqual([
      [0.5, 10],
      [10, 20],
    ]);
    expect(map?.points.map(({ x }) => x)).toEqual([500]);
  });
});

describe('the lanes of quotes', () => {
  test.each<[readonly number[], readonly number[]]>([
    [[], []],
    [
      [0, 69, 138],
      [0, 0, 0],
    ],
    [
      [100, 100, 100],
      [0, 1, 2],
    ],
    [
      [100, 120, 169],
      [0, 1, 0],
    ],
    [
      [10, 20, 30, 40, 50, 60],
      [0, 1, 2, 3, 0, 1],
    ],
  ])('of quotes at %j are %j', (places, lanes) => {
    expect(stackMarks(places)).toEqual(lanes);
  });

  test('keep two quotes a finger apart, unless five need one position', () => {
    const near = fc
      .array(fc.integer({ min: 0, max: 1000 }), { maxLength: 8 })
      .map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(near, (places) => {
        const lanes = stackMarks(places);
        const crowded = places.some((x) => places.filter((y) => y > x - 69 && y <= x).length > 4);
        for (const [i, x] of places.entries())
          for (const [j, y] of places.entries())
            if (i < j && lanes[i] === lanes[j] && !crowded) expect(y - x).toBeGreaterThanOrEqual(69);
      }),
    );
  });
});

test('a hundred quotes in one minute share a few stems, and two of one second have the same position', () => {
  const stems = thinStems(Array.from({ length: 100 }, (_, i) => 250 + i * 0.4)).filter(Boolean);
  expect(stems.length).toBeLessThan(15);
  expect(thinStems([100, 100, 101, 400])).toEqual([true, true, false, true]);
});

describe('the sketch of a map', () => {
  const mark = (x: number) => ({ x });
  // The sketch needs positions only.
  const map = {
    segments: [0, 500].map(mark),
    quotes: [250, 250, 1000].map(mark),
    gaps: [],
  } as unknown as EpisodeMap;

  test('has its gaps by start and end', () => {
    const gaps = [
      { x: 0, width: 250 },
      { x: 500, width: 500 },
    ];
    const sketch = encodeSketch({ ...map, gaps } as unknown as EpisodeMap);
    expect(sketch).toBe('Ag.Q_.AQg_');
    expect(renderSketch(sketch)?.gaps).toBe('M0 7h254v6H0zM508 7h492v6H508z');
  });

  test('is a few letters, rendered as two paths', () => {
    expect(encodeSketch(map)).toBe('Ag.Q_');
    expect(renderSketch('Ag.Q_')).toEqual({
      segments: 'M0 6h505v8h-505zM508 6h489v8h-489z',
      quotes: 'M254 0v5M999 0v5',
      gaps: '',
    });
  });

  test.each(['', '.', '!?'])('%j is empty', (sketch) => {
    expect(renderSketch(sketch)).toBeNull();
  });

  test('of no map is empty', () => {
    expect(encodeSketch(null)).toBe('');
  });
});
