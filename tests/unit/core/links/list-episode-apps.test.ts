import { expect, test } from 'vitest';
import { type AppSource, listApps } from '@/lib/core/links/list-episode-apps';

const source = (given: Partial<AppSource>): AppSource => ({
  recordings: [],
  guid: null,
  showLinks: [],
  base: '/pod',
  ...given,
});
const SHOW = 'https://podcasts.apple.com/us/podcast/a-show/id1234567890';

test('an episode without recordings has no apps', () => expect(listApps(source({}))).toEqual([]));

test('recordings keep their order, each with its own offset', () => {
  const recordings: AppSource['recordings'] = [
    { kind: 'audio', url: 'https://cdn.example.org/rain.mp3#t=5' },
    { kind: 'youtube', id: 'AbC-EfGh_j0', offset: 12 },
    { kind: 'overcast', id: 'AbCdEf123', offset: '-1:00' },
    { kind: 'overcast', id: 'AbCdEf124', offset: 'soon' },
  ];
  expect(listApps(source({ recordings }))).toEqual([
    { kind: 'audio', address: 'https://cdn.example.org/rain.mp3', offsetMs: 0 },
    { kind: 'youtube', address: 'https://www.youtube.com/watch?v=AbC-EfGh_j0', offsetMs: 12_000 },
    { kind: 'overcast', address: 'https://overcast.fm/+AbCdEf123', offsetMs: -60_000 },
    { kind: 'overcast', address: 'https://overcast.fm/+AbCdEf124', offsetMs: 0 },
  ]);
});

test('a wrong id does not hide a right address', () => {
  const recordings: AppSource['recordings'] = [
    { kind: 'youtube', id: '<script>', url: 'https://youtu.be/AbC-EfGh_j0' },
    { kind: 'spotify', id: 'javascript:alert(1)' },
    { kind: 'pocketcasts' },
  ];
  expect(listApps(source({ recordings })).map(({ address }) => address)).toEqual([
    'https://www.youtube.com/watch?v=AbC-EfGh_j0',
  ]);
});

test.each([
  ['audio/rain.mp3', '/pod/audio/rain.mp3'],
  ['/audio/rain.mp3', '/pod/audio/rain.mp3'],
  ['http://cdn.example.org/a b.mp3', 'http://cdn.example.org/a%20b.mp3'],
  ['javascript:alert(1)', undefined],
  ['data:audio/wav;base64,AAAA', undefined],
  ['//evil.example/rain.mp3', undefined],
  ['../../secret.mp3', undefined],
  ['audio/../../secret.mp3', undefined],
  ['file:///etc/passwd', undefined],
])('the sound file %s is at %s', (url, address) =>
  expect(listApps(source({ recordings: [{ kind: 'audio', url }] }))[0]?.address).toBe(address),
);

test('the show’s Apple id comes from the show’s links when an episode has only its own id', () => {
  const recordings: AppSource['recordings'] = [{ kind: 'apple', id: '1000123456789' }];
  expect(listApps(source({ recordings }))).toEqual([]);
  expect(listApps(source({ recordings, showLinks: ['https://example.org/', SHOW] }))).toEqual([
    {
      kind: 'apple',
      address: 'https://podcasts.apple.com/podcast/id1234567890?i=1000123456789',
      offsetMs: 0,
    },
  ]);
});

test.each([
  ['guid-1', 'Z3VpZC0x'],
  ['https://example.org/?p=1', 'aHR0cHM6Ly9leGFtcGxlLm9yZy8_cD0x'],
  ['é/ÿ', 'w6kvw78'],
])('with a guid (%s) and the show’s id there is a link to any app', (guid, code) => {
  const recordings: AppSource['recordings'] = [{ kind: 'audio', url: 'a.mp3', offset: 60 }];
  expect(listApps(source({ guid, recordings, showLinks: [SHOW] })).at(-1)).toEqual({
    kind: 'universal',
    address: `https://episodes.fm/1234567890/episode/${code}`,
    offsetMs: 60_000,
  });
  expect(Buffer.from(code, 'base64url').toString()).toBe(guid);
});

test('a guid without a show at Apple, or one too long, makes no link', () => {
  expect(listApps(source({ guid: 'guid-1' }))).toEqual([]);
  expect(listApps(source({ guid: 'x'.repeat(200_000), showLinks: [SHOW] }))).toEqual([]);
});
