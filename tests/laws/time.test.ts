import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTimeRange } from '@/lib/core/time/decode-time-range';
import { encodeTimeRange } from '@/lib/core/time/encode-time-range';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { parseLinkTime, parseTimecode } from '@/lib/core/time/timecode';
import { RUNS } from './summary-runs';

const settings = { numRuns: RUNS };
const wholeSeconds = fc.integer({ min: 0, max: 99 * 3600 + 3599 }).map((seconds) => seconds * 1000);

const parsesWhatItPrints = (format: (ms: number) => string) =>
  fc.property(wholeSeconds, (ms) => {
    expect(parseTimecode(format(ms))).toBe(ms);
  });

test('every whole second is parsed back from its clock', () =>
  fc.assert(parsesWhatItPrints(formatTimecode), settings));

test('a clock that takes hours modulo 24 is caught', () => {
  const broken = (ms: number): string => formatTimecode(ms % 86_400_000);
  expect(() => fc.assert(parsesWhatItPrints(broken), settings)).toThrow();
});

const ranges = fc
  .tuple(wholeSeconds, fc.option(fc.integer({ min: 1, max: 7200 })))
  .map(([startMs, length]) => ({
    startMs,
    endMs: length === null ? null : Math.min(startMs + length * 1000, 359_999_000),
  }))
  .filter(({ startMs, endMs }) => endMs === null || endMs > startMs);

const decodesWhatItEncodes = (encode: typeof encodeTimeRange) =>
  fc.property(ranges, (range) => {
    expect(decodeTimeRange(encode(range))).toEqual(range);
  });

test('every range is decoded from its link value', () =>
  fc.assert(decodesWhatItEncodes(encodeTimeRange), settings));

test('a range that encodes 0 as an empty text is caught', () => {
  const broken: typeof encodeTimeRange = (range) => encodeTimeRange(range).replace(/^0(?=$|,)/, 'x');
  expect(() => fc.assert(decodesWhatItEncodes(broken), { numRuns: 20_000 })).toThrow();
});

type Read = (text: string) => number | null;
const readsOnlyTimes = (read: Read) =>
  fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d:.,hms+e-]{0,12}$/)), (text) => {
    const ms = read(text);
    expect(ms === null || (Number.isSafeInteger(ms) && ms >= 0 && ms < 360_000_000)).toBe(true);
  });

test.each<[string, Read]>([
  ['a clock', parseTimecode],
  ['a link time', parseLinkTime],
])('every value parsed as %s is a whole number of milliseconds below 100 hours', (_name, read) =>
  fc.assert(readsOnlyTimes(read), settings),
);

test('a parser that only uses Number is caught', () => {
  expect(() =>
    fc.assert(
      readsOnlyTimes((text) => Number(text) * 1000),
      settings,
    ),
  ).toThrow();
});
