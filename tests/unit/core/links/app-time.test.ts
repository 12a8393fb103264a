import { expect, test } from 'vitest';
import { timedAppLink, timePrecision } from '@/lib/core/links/app-time';
import { readAppTime } from '@/lib/core/links/read-app-time';

const at = (startMs: number, endMs: number | null = null) => ({ startMs, endMs });

const YOUTUBE = 'https://www.youtube.com/watch?v=AbC-EfGh_j0';
const SPOTIFY = 'https://open.spotify.com/episode/0123456789abcdefABCDEF';
const OVERCAST = 'https://overcast.fm/+AbCdEf123';
const POCKET = 'https://pca.st/episode/01234567-89ab-cdef-0123-456789abcdef';
const APPLE = 'https://podcasts.apple.com/podcast/id1234567890?i=1000123456789';
const ANY = 'https://episodes.fm/1234567890/episode/Z3VpZA';
const AUDIO = 'https://cdn.example.org/rain.mp3?x=1';

test.each([
  ['youtube', YOUTUBE, at(772_000), `${YOUTUBE}&t=772s`],
  ['youtube', YOUTUBE, at(0), `${YOUTUBE}&t=0s`],
  ['youtube', YOUTUBE, at(4_176_900), `${YOUTUBE}&t=4176s`],
  ['youtube', `${YOUTUBE}&t=5s`, at(772_000), `${YOUTUBE}&t=772s`],
  ['youtube', 'https://youtu.be/AbC-EfGh_j0', at(772_000), 'https://youtu.be/AbC-EfGh_j0?t=772s'],
  ['spotify', SPOTIFY, at(772_000), `${SPOTIFY}?t=772`],
  ['spotify', SPOTIFY, at(0), `${SPOTIFY}?t=0`],
  ['overcast', OVERCAST, at(772_000), `${OVERCAST}/12:52`],
  ['overcast', OVERCAST, at(5_277_000), `${OVERCAST}/1:27:57`],
  ['overcast', OVERCAST, at(0), `${OVERCAST}/0:00`],
  ['overcast', `${OVERCAST}/12:52`, at(5_000), `${OVERCAST}/0:05`],
  ['pocketcasts', POCKET, at(772_000), `${POCKET}?t=772`],
  ['pocketcasts', POCKET, at(696_000, 886_000), `${POCKET}?t=696,886`],
  ['apple', APPLE, at(772_000), `${APPLE}&t=772`],
  ['universal', ANY, at(772_000), ANY],
  ['audio', AUDIO, at(772_000), `${AUDIO}#t=772`],
  ['audio', AUDIO, at(772_000, 801_000), `${AUDIO}#t=772,801`],
  ['audio', `${AUDIO}#t=5`, at(772_000), `${AUDIO}#t=772`],
  ['audio', '/pod/audio/rain.wav', at(772_000), '/pod/audio/rain.wav#t=772'],
] as const)('%s: %s at %j is %s', (kind, address, time, link) =>
  expect(timedAppLink(kind, address, time)).toBe(link),
);

test.each([
  ['youtube', `${YOUTUBE}&t=772s`, at(772_000)],
  ['youtube', `${YOUTUBE}&t=772`, at(772_000)],
  ['youtube', `${YOUTUBE}&t=1h9m36s`, at(4_176_000)],
  ['youtube', `${YOUTUBE}#t=12m52s`, at(772_000)],
  ['youtube', 'https://youtu.be/AbC-EfGh_j0?t=772', at(772_000)],
  ['youtube', 'https://www.youtube-nocookie.com/embed/AbC-EfGh_j0?start=772', at(772_000)],
  ['spotify', `${SPOTIFY}?si=abc&t=772`, at(772_000)],
  ['overcast', `${OVERCAST}/12:52`, at(772_000)],
  ['overcast', `${OVERCAST}/1:27:57`, at(5_277_000)],
  ['pocketcasts', `${POCKET}?t=772`, at(772_000)],
  ['pocketcasts', `${POCKET}?t=696,886`, at(696_000, 886_000)],
  ['pocketcasts', `${POCKET}?t=0`, at(0)],
  ['apple', `${APPLE}&t=772`, at(772_000)],
  ['audio', `${AUDIO}#t=772`, at(772_000)],
  ['audio', `${AUDIO}#t=npt:0:12:52,0:13:21`, at(772_000, 801_000)],
  ['audio', `${AUDIO}&t=772`, null],
  ['universal', ANY, null],
  ['youtube', YOUTUBE, null],
  ['youtube', `${YOUTUBE}&t=NaN`, null],
  ['overcast', OVERCAST, null],
  ['overcast', `${OVERCAST}/nonsense`, null],
  ['spotify', `${SPOTIFY}?t=-1`, null],
  ['spotify', 'not an address', null],
] as const)('%s: %s begins at %j', (kind, link, time) => expect(readAppTime(kind, link)).toEqual(time));

test('all kinds but two open at the exact second', () => {
  const kinds = ['youtube', 'spotify', 'overcast', 'pocketcasts', 'apple', 'universal', 'audio'] as const;
  expect(kinds.filter((kind) => timePrecision(kind) !== 'exact')).toEqual(['apple', 'universal']);
});
