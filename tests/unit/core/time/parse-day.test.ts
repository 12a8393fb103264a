import { expect, test } from 'vitest';
import { findDay, parseDay } from '@/lib/core/time/parse-day';

test.each([
  ['2030-09-14 08:00:00 +0200', '2030-09-14'],
  ['2030-09-14T23:30:00-05:00', '2030-09-14'],
  ['15 czerwca 2030', '2030-06-15'],
  ['1 października 2030', '2030-10-01'],
  ['11 Eylül 2030', '2030-09-11'],
  ['8 MAYIS 2031', '2031-05-08'],
  ['19 tháng 7, 2030', '2030-07-19'],
  ['ngày 5 tháng 3 năm 2031', '2031-03-05'],
  ['28 декабря 2030 г.', '2030-12-28'],
  ['5 червня 2031', '2031-06-05'],
  ['3. června 2031', '2031-06-03'],
  ['3. července 2031', '2031-07-03'],
  ['12 במרץ 2031', '2031-03-12'],
  ['١٢ مارس ٢٠٣١', '2031-03-12'],
  ['2031年4月6日（日）', '2031-04-06'],
  ['2031년 1월 9일', '2031-01-09'],
  ['9 de abril de 2031', '2031-04-09'],
  ['den 8 maj 2031', '2031-05-08'],
  ['Arabia 12, 2030', null],
  ['chapter 12 verse 2030', null],
])('the day %j is %s', (text, day) => expect(parseDay(text)).toBe(day));

test('a day has its extent in the text', () => {
  expect(findDay('Fri, 3 March 2031, Oslo')).toEqual({ day: '2031-03-03', start: 5, end: 17 });
  expect(findDay('on 06/07/2025')).toEqual({ day: null, start: 3, end: 13 });
  expect(findDay('in March 2031')).toBeNull();
});
