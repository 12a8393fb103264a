import { expect, test } from 'vitest';
import { type EpisodeOutcome, reportEpisode, reportTotal } from '@/lib/read/feed/import-report';
import { planFile } from '@/lib/read/feed/plan-file';

test.each([
  ['new', 'a', null, null, false],
  ['new', 'a', null, 'a', false],
  ['same', 'a', 'a', null, false],
  ['same', 'a', 'a', 'b', true],
  ['updated', 'b', 'a', 'a', false],
  ['updated', 'b', 'a', 'a', true],
  ['kept', 'a', 'edited', 'a', false],
  ['kept', 'b', 'edited', 'a', false],
  ['kept', 'b', 'own', null, false],
  ['overwritten', 'b', 'edited', 'a', true],
  ['overwritten', 'b', 'own', null, true],
])('a file is %s: wanted %s, there %s, recorded %s, force %s', (fate, wanted, there, recorded, force) => {
  expect(planFile({ wanted, there, recorded, force })).toBe(fate);
});

const rain: EpisodeOutcome = {
  slug: 'rain',
  files: [
    { file: 'transcript', fate: 'failed', why: '404 Not Found (https://example.org/a.vtt)' },
    { file: 'summary.md', fate: 'new' },
    { file: 'chapters.xml', fate: 'new' },
  ],
};
const dams: EpisodeOutcome = {
  slug: 'dams',
  files: [
    { file: 'summary.md', fate: 'kept' },
    { file: 'chapters.xml', fate: 'same' },
  ],
};
const snow: EpisodeOutcome = { slug: 'snow', files: [{ file: 'summary.md', fate: 'same' }] };

test.each([
  [
    rain,
    'rain: new: summary.md, chapters.xml; failed: transcript: 404 Not Found (https://example.org/a.vtt)',
  ],
  [dams, 'dams: kept (edited; --force overwrites): summary.md'],
  [snow, 'snow: same'],
])('an episode’s outcome is one line', (outcome, line) => expect(reportEpisode(outcome)).toBe(line));

test('the last line counts episodes and failed files', () => {
  const total = '3 episodes: 1 new, 0 updated, 0 overwritten, 1 kept, 1 same, 1 failed';
  expect(reportTotal([rain, dams, snow], { dryRun: false })).toBe(total);
  expect(reportTotal([rain, dams, snow], { dryRun: true })).toBe(`dry run, nothing written; ${total}`);
});
