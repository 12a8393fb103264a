import { describe, expect, test } from 'vitest';
import type { Episode } from '@/lib/core/model/library';
import { findNeighbourMoments } from '@/lib/derive/quotes/find-neighbour-moments';
import { sampleLibrary } from '@/tests/unit/derive/people/sample-library';

const [episode] = sampleLibrary([{ slug: 'pier', speakers: ['Ada', 'Bo', 'Cy', 'Dee', 'Eli'] }]).episodes;
if (episode === undefined) throw new Error('test: no episode');
const pier: Episode = episode;

/** Where the neighbours of the quote at a place are among the quotes. */
function placesAround({ summary, ...rest }: Episode, place: number) {
  const quote = summary.quotes[place];
  if (quote === undefined) throw new Error('test: no quote');
  const { before, after } = findNeighbourMoments({ summary, ...rest }, quote);
  const placeOf = ({ id }: { id: string }): number => summary.quotes.findIndex((one) => one.id === id);
  return [before.map(placeOf), after.map(placeOf)];
}

describe('the moments next to a quote', () => {
  test.each([
    [0, [], [1, 2]],
    [2, [0, 1], [3, 4]],
    [4, [2, 3], []],
  ])('of quote %d are up to two on each side by the clock', (place, before, after) => {
    expect(placesAround(pier, place)).toEqual([before, after]);
  });

  test('of a quote without a time are the quotes around it in the summary', () => {
    const quotes = pier.summary.quotes.map((quote) => ({ ...quote, startMs: null }));
    expect(placesAround({ ...pier, summary: { ...pier.summary, quotes } }, 1)).toEqual([[0], [2, 3]]);
  });

  test('by the clock follow the recording, whatever the order of the summary', () => {
    const quotes = pier.summary.quotes.toReversed();
    expect(placesAround({ ...pier, summary: { ...pier.summary, quotes } }, 1)).toEqual([[3, 2], [0]]);
  });
});
