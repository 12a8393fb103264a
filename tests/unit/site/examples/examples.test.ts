import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { episodeDurationMs } from '@/lib/derive/episode-map/episode-duration';
import { listSegments } from '@/lib/derive/episode-map/list-segments';
import { createQuoteFinder } from '@/lib/derive/passages/find-quoted-passage';
import { readLibrary } from '@/lib/disk/read/read-library';
import { exampleSounds } from '@/scripts/examples/example-sounds';

const library = await readLibrary('examples');
const episodes = library.episodes.map((episode) => [episode.slug, episode] as const);

test('the examples are three episodes of two shows without findings', () => {
  expect(library.diagnostics).toEqual([]);
  expect(library.episodes).toHaveLength(3);
  expect(new Set(library.episodes.map(({ summary }) => summary.meta.show)).size).toBe(2);
});

test.each(episodes)('every quote of %s is in its transcript, with its time and speaker', (_, episode) => {
  const findPassage = createQuoteFinder(episode.passages);
  expect(episode.summary.quotes.length).toBeGreaterThan(2);
  for (const quote of episode.summary.quotes) {
    const passage = findPassage(quote);
    expect(passage?.speaker, quote.text).toBe(quote.speaker);
    // A quote may begin with a capital that the sentence around it does not have.
    const start = passage?.text.indexOf(quote.text.slice(1)) ?? -1;
    const cue = passage?.cues.findLast(({ at }) => at <= start);
    expect(Math.floor((cue?.startMs ?? 0) / 1000) * 1000, quote.text).toBe(quote.startMs);
  }
});

test.each(episodes)('every time of %s is within its length', (_, episode) => {
  const lengthMs = episodeDurationMs(episode) ?? 0;
  const times = [
    ...episode.passages.flatMap(({ cues, endMs }) => [...cues.map(({ startMs }) => startMs), endMs ?? 0]),
    ...listSegments(episode).map(({ startMs }) => startMs),
    ...episode.summary.quotes.map(({ startMs }) => startMs ?? 0),
  ];
  expect(Math.max(...times)).toBeLessThanOrEqual(lengthMs);
});

test('the recordings match scripts/make-example-sound.ts', async () => {
  const sounds = await exampleSounds('examples');
  expect(sounds.size).toBe(2);
  for (const [file, bytes] of sounds)
    expect(readFileSync(join('examples', file)).equals(bytes), file).toBe(true);
});
