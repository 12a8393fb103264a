import { expect, test } from 'vitest';
import {
  blankQuotationMarks,
  CLOSERS,
  CLOSING,
  ENDING,
  FACING,
  hasQuotationMark,
  OPENING,
  QUOTES,
} from '@/lib/core/marks/quotation-marks';
import { CLOSE_QUOTE, OPEN_QUOTE, quoteText } from '@/lib/core/marks/quote-text';

const sorted = (marks: string): string => [...marks].sort().join('');

test('the sets of marks are those of the pairs', () => {
  expect(sorted(FACING)).toBe(sorted('“”„«»‹›「」『』'));
  expect(sorted(QUOTES)).toBe(sorted(`"${FACING}`));
  expect(sorted(OPENING)).toBe(sorted('"“„«‹「『'));
  expect(sorted(CLOSING)).toBe(sorted('"”»›」』'));
  expect(sorted(ENDING)).toBe(sorted('"”“»›」』'));
});

test('marks are found and blanked', () => {
  expect(hasQuotationMark('‹temps›')).toBe(true);
  expect(hasQuotationMark('don’t')).toBe(false);
  expect(blankQuotationMarks('«temps» 「水」')).toBe(' temps   水 ');
});

test('text is printed in marks that the parser reads', () => {
  expect(quoteText('Tea, please.')).toBe('“Tea, please.”');
  expect(CLOSERS[OPEN_QUOTE]).toContain(CLOSE_QUOTE);
});
