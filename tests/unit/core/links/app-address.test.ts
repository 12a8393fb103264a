import { expect, test } from 'vitest';
import { appAddress, appleShowId } from '@/lib/core/links/app-address';

const YOUTUBE = 'https://www.youtube.com/watch?v=AbC-EfGh_j0';
const SPOTIFY = 'https://open.spotify.com/episode/0123456789abcdefABCDEF';
const OVERCAST = 'https://overcast.fm/+AbCdEf123';
const UUID = '01234567-89ab-cdef-0123-456789abcdef';
const POCKET = `https://pca.st/episode/${UUID}`;
const APPLE = 'https://podcasts.apple.com/podcast/id1234567890?i=1000123456789';

test.each([
  ['youtube', 'AbC-EfGh_j0', YOUTUBE],
  ['youtube', ' AbC-EfGh_j0 ', YOUTUBE],
  ['youtube', 'https://www.youtube.com/watch?v=AbC-EfGh_j0&t=772s&list=PL1', YOUTUBE],
  ['youtube', 'https://m.youtube.com/watch?app=desktop&v=AbC-EfGh_j0', YOUTUBE],
  ['youtube', 'https://youtu.be/AbC-EfGh_j0?t=772', YOUTUBE],
  ['youtube', 'https://www.youtube-nocookie.com/embed/AbC-EfGh_j0?start=772', YOUTUBE],
  ['youtube', 'http://youtube.com/live/AbC-EfGh_j0', YOUTUBE],
  ['spotify', '0123456789abcdefABCDEF', SPOTIFY],
  ['spotify', 'spotify:episode:0123456789abcdefABCDEF', SPOTIFY],
  ['spotify', 'https://open.spotify.com/intl-de/episode/0123456789abcdefABCDEF?si=1&t=5', SPOTIFY],
  ['spotify', 'https://open.spotify.com/embed/episode/0123456789abcdefABCDEF', SPOTIFY],
  ['overcast', 'AbCdEf123', OVERCAST],
  ['overcast', '+AbCdEf123', OVERCAST],
  ['overcast', 'https://overcast.fm/+AbCdEf123/12:52', OVERCAST],
  ['pocketcasts', UUID, POCKET],
  ['pocketcasts', `https://pca.st/episode/${UUID}?t=696,886`, POCKET],
  ['pocketcasts', `https://play.pocketcasts.com/podcasts/${UUID.replace('0', 'f')}/${UUID}`, POCKET],
  ['apple', '1234567890?i=1000123456789', APPLE],
  ['apple', 'id1234567890?i=1000123456789', APPLE],
  ['apple', 'https://podcasts.apple.com/us/podcast/a-show/id1234567890?i=1000123456789&t=5', APPLE],
] as const)('%s: %s', (kind, given, address) => expect(appAddress(kind, given)).toBe(address));

test.each([
  ['youtube', ''],
  ['youtube', 'short'],
  ['youtube', 'AbC-EfGh_j0"'],
  ['youtube', 'AbC-EfGh_j&'],
  ['youtube', '../../evil1'],
  ['youtube', 'AbC-EfGh_j0\n<script>'],
  ['youtube', 'https://youtube.com.evil.example/watch?v=AbC-EfGh_j0'],
  ['youtube', 'https://evil.example/?https://youtu.be/AbC-EfGh_j0'],
  ['youtube', 'https://youtu.be@evil.example/AbC-EfGh_j0'],
  ['youtube', 'javascript:alert(1)//youtu.be/AbC-EfGh_j0'],
  ['youtube', 'javascript://youtu.be/AbC-EfGh_j0'],
  ['youtube', 'https://www.youtube.com/@someone'],
  ['youtube', 'https://www.youtube.com/watch?v=%3Cscript%3E'],
  ['spotify', 'https://open.spotify.com/show/0123456789abcdefABCDEF'],
  ['spotify', '0123456789abcdefABCDE/'],
  ['spotify', 'spotify:track:0123456789abcdefABCDEF'],
  ['overcast', 'https://overcast.fm/itunes1234567890/a-show'],
  ['overcast', 'a/../b'],
  ['pocketcasts', 'not-a-uuid'],
  ['pocketcasts', `https://pocketcasts.com/podcast/${UUID}`],
  ['apple', '1000123456789'],
  ['apple', 'https://podcasts.apple.com/us/podcast/a-show/id1234567890'],
  ['apple', '1234567890?i=1&u=https://evil.example'],
  ['youtube', `https://youtu.be/${'x'.repeat(10_000)}`],
] as const)('%s: %s is no link', (kind, given) => expect(appAddress(kind, given)).toBeNull());

test('an address keeps its app’s host when the input has a port and a user', () =>
  expect(appAddress('youtube', 'https://user:pass@www.youtube.com:8443/watch?v=AbC-EfGh_j0')).toBe(YOUTUBE));

test.each([
  ['https://podcasts.apple.com/us/podcast/a-show/id1234567890', '1234567890'],
  ['https://podcasts.apple.com/podcast/id1234567890?i=1', '1234567890'],
  ['https://example.org/id1234567890', null],
  ['not an address', null],
])('the show of %s is %s', (address, id) => expect(appleShowId(address)).toBe(id));
