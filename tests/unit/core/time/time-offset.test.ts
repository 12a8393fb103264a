import { expect, test } from 'vitest';
import { parseTimeOffset } from '@/lib/core/time/time-offset';

test.each([
  [12, 12_000],
  [-12, -12_000],
  [0, 0],
  [1.5, 1_500],
  ['12', 12_000],
  ['+12', 12_000],
  ['0:15', 15_000],
  ['-0:15', -15_000],
  ['−0:15', -15_000],
  ['1:00:00', 3_600_000],
  ['1m5s', 65_000],
  ['-0', 0],
])('%j is %i ms', (value, ms) => expect(parseTimeOffset(value)).toBe(ms));

test.each(['', '-', 'soon', '--1', '1,5', Number.NaN, Number.POSITIVE_INFINITY, 1e9])(
  '%j is no offset',
  (value) => expect(parseTimeOffset(value)).toBeNull(),
);
