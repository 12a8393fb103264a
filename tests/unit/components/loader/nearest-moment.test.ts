import { expect, test } from 'vitest';
import { nearestMoment } from '@/components/loader/nearest-moment';

/** The parts of an element that the loader reads. */
const element = (name: string, start: number, end?: number) => ({
  name,
  dataset: { start: String(start), ...(end === undefined ? {} : { end: String(end) }) },
});

const SUMMARY = [element('quote', 20_000), element('row', 20_000), element('ad break', 65_000)];
const PASSAGES = [
  element('first passage', 10_400, 40_000),
  element('second passage', 40_000, 59_600),
  element('late passage', 90_000),
];

function opened(seconds: number, passages = PASSAGES): string | null {
  const moments = [...SUMMARY, ...passages];
  const found = nearestMoment(seconds * 1000, moments, passages);
  return found === null ? null : found.name;
}

test.each<[seconds: number, name: string | null, why: string]>([
  [9, null, 'before everything that has a time'],
  [10, 'first passage', 'in the second in which a passage begins'],
  [19, 'first passage', 'inside a passage'],
  [20, 'quote', 'at the very second of a quote, which is above the segment and the passage'],
  [20.5, 'quote', 'within that second'],
  [21, 'first passage', 'inside the passage again, though the quote began later'],
  [40, 'second passage', 'where one passage ends and the next begins'],
  [59, 'second passage', 'in the last second of a passage'],
  [60, 'second passage', 'in a pause after a passage'],
  [70, 'ad break', 'between passages, when a segment has begun'],
  [5000, 'late passage', 'beyond the last start, where the end is not known'],
])('%d s opens %s: %s', (seconds, name) => {
  expect(opened(seconds)).toBe(name);
});

test('without a transcript the last moment that has begun is opened, and of several with the same start the first', () => {
  expect(opened(30, [])).toBe('quote');
  expect(opened(70, [])).toBe('ad break');
});
