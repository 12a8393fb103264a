import { expect, test } from 'vitest';
import { parseDuration } from '@/lib/core/time/parse-duration';

test.each([
  ['58:20', 3_500_000],
  ['1:02:03', 3_723_000],
  ['58 min', 3_480_000],
  ['47 minutes', 2_820_000],
  ['1 h 02', 3_720_000],
  ['1h 17m 5s', 4_625_000],
  ['1 hour and 5 minutes', 3_900_000],
  ['44 Min.', 2_640_000],
  ['1 Std. 12 Min.', 4_320_000],
  ['41 dk', 2_460_000],
  ['52 мин', 3_120_000],
  ['41分钟', 2_460_000],
  ['1小时2分', 3_720_000],
  ['1시간 2분', 3_720_000],
  ['about 40 min', 2_400_000],
  ['as long as it takes', null],
  ['40', null],
  ['min', null],
  ['', null],
])('the length %j is %s milliseconds', (text, ms) => expect(parseDuration(text)).toBe(ms));
