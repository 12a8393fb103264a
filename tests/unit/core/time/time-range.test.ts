import { expect, test } from 'vitest';
import { decodeTimeRange } from '@/lib/core/time/decode-time-range';
import { encodeTimeRange } from '@/lib/core/time/encode-time-range';

test.each([
  ['772', 772_000, null],
  ['0', 0, null],
  ['772,801', 772_000, 801_000],
  ['12:52,13:21', 772_000, 801_000],
  [',801', 0, 801_000],
  ['772,', 772_000, null],
  ['npt:772,801', 772_000, 801_000],
  ['npt:,801', 0, 801_000],
  ['NPT:10', 10_000, null],
  ['12M52S', 772_000, null],
  [' 772 ', 772_000, null],
])('%j starts at %i and ends at %s', (value, startMs, endMs) =>
  expect(decodeTimeRange(value)).toEqual({ startMs, endMs }),
);

test.each([
  '',
  ',',
  'NaN',
  '-1',
  '1e9',
  '%',
  '1,2,3',
  '801,772',
  '5,5',
  'npt:',
  'smpte:10',
  '10,x',
  'x,10',
  '9'.repeat(10_000),
])('%j is ignored', (value) => expect(decodeTimeRange(value)).toBeNull());

test.each([
  [{ startMs: 772_900, endMs: null }, '772'],
  [{ startMs: 0, endMs: 801_000 }, '0,801'],
])('%j is written in whole seconds as %s', (range, text) => expect(encodeTimeRange(range)).toBe(text));
