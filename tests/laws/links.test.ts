import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeMomentLink } from '@/lib/core/links/moment-link';
import { encodeMomentLink } from '@/lib/core/links/routes';
import { RUNS } from './summary-runs';

const id = fc.stringMatching(/^[a-z2-7]{10}(-[2-9])?$/);
const seconds = fc.integer({ min: 0, max: 359_000 });
const places = fc
  .record({
    anchor: fc.option(id),
    start: fc.option(seconds),
    length: fc.option(fc.integer({ min: 1, max: 900 })),
  })
  .map(({ anchor, start, length }) => ({
    anchor,
    startMs: start === null ? null : start * 1000,
    endMs: start === null || length === null ? null : (start + length) * 1000,
  }));

type Encode = typeof encodeMomentLink;
const decodesWhatItEncodes = (encode: Encode) =>
  fc.property(places, (place) => {
    const url = new URL(encode(place), 'https://example.org/episodes/pilot/');
    const time = place.startMs === null ? null : { startMs: place.startMs, endMs: place.endMs };
    expect(decodeMomentLink(url.search, url.hash)).toEqual({ time, anchor: place.anchor });
  });

test('every link to a moment decodes to the same moment', () =>
  fc.assert(decodesWhatItEncodes(encodeMomentLink), { numRuns: RUNS }));

test('a link that drops the time 0 is caught', () => {
  const broken: Encode = (place) => encodeMomentLink({ ...place, startMs: place.startMs || null });
  expect(() => fc.assert(decodesWhatItEncodes(broken), { numRuns: 20_000 })).toThrow();
});

test('any query and fragment can be decoded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (query, hash) => {
      const { time, anchor } = decodeMomentLink(`?t=${query}`, `#${hash}`);
      expect(time === null || time.startMs >= 0).toBe(true);
      expect(anchor === null || /^[a-z0-9-]+$/.test(anchor)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});
