import { expect, test } from 'vitest';
import { describeRecordings } from '@/components/episode/describe-recordings';
import type { AppTarget } from '@/lib/core/links/list-episode-apps';

const app = (kind: AppTarget['kind'], offsetMs = 0, address = `https://${kind}.example.org/`): AppTarget => ({
  kind,
  address,
  offsetMs,
});

test.each<[string, readonly AppTarget[], string]>([
  ['no recording', [], 'No recording is linked here. Use the times in your own player.'],
  ['one file', [app('audio')], 'Times match the audio file.'],
  ['one file, for any app', [app('audio'), app('universal')], 'Times match the audio file.'],
  ['a file with an offset', [app('audio', 5000)], 'The audio file is 0:05 later.'],
  ['a file and a video', [app('audio'), app('youtube')], 'Times match the audio file.'],
  [
    'a file, a video that begins later and an app without the advertisement',
    [app('audio'), app('youtube', 12_000), app('spotify', -65_000)],
    'Times match the audio file; YouTube is 0:12 later; Spotify is 1:05 earlier.',
  ],
  [
    'two videos',
    [app('youtube'), app('youtube', 1000, 'https://youtube.example.org/2')],
    'Times match YouTube; YouTube 2 is 0:01 later.',
  ],
])('an episode with %s shows which recording its times belong to', (_name, apps, said) =>
  expect(describeRecordings(apps)).toBe(said),
);
