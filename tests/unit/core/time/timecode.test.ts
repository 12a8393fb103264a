import { describe, expect, test } from 'vitest';
import { formatDuration, formatSpokenTime, formatTimecode } from '@/lib/core/time/format-timecode';
import { parseLinkTime, parseTimecode } from '@/lib/core/time/timecode';

describe('a clock', () => {
  test.each([
    ['0:00', 0],
    ['03:13', 193_000],
    ['12:52', 772_000],
    ['69:36', 4_176_000],
    ['77:07', 4_627_000],
    ['1:09:36', 4_176_000],
    ['01:09:36', 4_176_000],
    ['150:00', 9_000_000],
    ['12:52.5', 772_500],
    ['00:00:01,040', 1_040],
  ])('%s is %i ms', (text, ms) => expect(parseTimecode(text)).toBe(ms));

  test.each([
    '',
    '12',
    '12:5',
    '12:60',
    '1:60:00',
    '16:9',
    ':52',
    '12:',
    '-1:00',
    '12:52 ',
    '12:52:99',
    '100:00:00',
    '12:52.',
    '.5',
    '١٢:٥٢',
    '9'.repeat(10_000),
  ])('%j is no clock', (text) => expect(parseTimecode(text)).toBeNull());

  test.each([
    [0, '0:00'],
    [999, '0:00'],
    [59_000, '0:59'],
    [772_000, '12:52'],
    [3_599_000, '59:59'],
    [3_600_000, '1:00:00'],
    [4_176_000, '1:09:36'],
    [90_000_000, '25:00:00'],
  ])('%i ms prints as %s', (ms, text) => expect(formatTimecode(ms)).toBe(text));
});

describe('the time of a link', () => {
  test.each([
    ['772', 772_000],
    ['0', 0],
    ['772.5', 772_500],
    ['12:52', 772_000],
    ['1:09:36', 4_176_000],
    ['69:36', 4_176_000],
    ['12m52s', 772_000],
    ['1h9m36s', 4_176_000],
    ['772s', 772_000],
    ['1h', 3_600_000],
    ['90m', 5_400_000],
    ['1h30s', 3_630_000],
    ['0.5s', 500],
  ])('%s is %i ms', (text, ms) => expect(parseLinkTime(text)).toBe(ms));

  test.each([
    '',
    'NaN',
    '-1',
    '1e9',
    '%',
    '+5',
    '0x10',
    'Infinity',
    '12m52',
    's',
    'h',
    '52s12m',
    '1,5',
    '99999999',
    '.5',
    ' 5',
    '5 ',
    '1'.repeat(10_000),
  ])('%j is ignored', (text) => expect(parseLinkTime(text)).toBeNull());
});

test.each([
  [0, 'PT0S', '0 seconds'],
  [1_000, 'PT1S', '1 second'],
  [772_000, 'PT12M52S', '12 minutes 52 seconds'],
  [4_176_000, 'PT1H9M36S', '1 hour 9 minutes 36 seconds'],
  [7_200_000, 'PT2H', '2 hours'],
])('%i ms is %s for machines and "%s" aloud', (ms, duration, spoken) => {
  expect(formatDuration(ms)).toBe(duration);
  expect(formatSpokenTime(ms)).toBe(spoken);
});
