import { expect, test } from 'vitest';
import { decodeMomentLink } from '@/lib/core/links/moment-link';
import { createRoutes, encodeMomentLink, parseSiteAddress } from '@/lib/core/links/routes';

const at = (startMs: number, endMs: number | null = null) => ({ startMs, endMs });

test.each([
  ['?t=772', '#abc', at(772_000), 'abc'],
  ['?t=12:52', '', at(772_000), null],
  ['?t=12%3A52', '', at(772_000), null],
  ['?t=772,801', '#abcdefghij-2', at(772_000, 801_000), 'abcdefghij-2'],
  ['', '#t=772', at(772_000), null],
  ['', '#t=12%3A52', at(772_000), null],
  ['', '#abc&t=10', at(10_000), 'abc'],
  ['', '#t=10&abc', at(10_000), 'abc'],
  ['?t=5', '#t=10', at(5_000), null],
  ['?t=0', '', at(0), null],
  ['?q=1&t=npt:3', '', at(3_000), null],
  ['', '', null, null],
  ['?t=', '#', null, null],
  ['?t=%', '#t=%', null, null],
  ['?t=NaN', '#abc', null, 'abc'],
  ['?t=-1', '', null, null],
  ['?t=1e9', '', null, null],
  [`?t=${'9'.repeat(10_000)}`, `#${'a'.repeat(10_000)}`, null, null],
  ['', '#<script>', null, null],
])('%s%s', (search, hash, time, anchor) => expect(decodeMomentLink(search, hash)).toEqual({ time, anchor }));

test.each([
  [{ anchor: 'abc', startMs: 772_000 }, '?t=772#abc'],
  [{ anchor: 'abc', startMs: 0 }, '?t=0#abc'],
  [{ anchor: null, startMs: 772_000, endMs: 801_000 }, '?t=772,801'],
  [{ anchor: 'abc', startMs: null }, '#abc'],
  [{ anchor: null, startMs: null }, ''],
])('%j is written as %j', (place, text) => expect(encodeMomentLink(place)).toBe(text));

test.each([
  [undefined, undefined, '', ''],
  ['https://example.org', undefined, 'https://example.org', ''],
  ['https://example.org/pod/', undefined, 'https://example.org', '/pod'],
  ['https://example.org/pod/', '/other/', 'https://example.org', '/other'],
  [undefined, 'pod', '', '/pod'],
  ['not an address', undefined, '', ''],
  ['javascript:alert(1)', undefined, '', ''],
])('the site %s with the base %s has the origin "%s" and the base "%s"', (url, path, origin, base) =>
  expect(parseSiteAddress(url, path)).toEqual({ origin, base }),
);

test('every address starts with the base path', () => {
  const routes = createRoutes('/pod');
  expect([
    routes.home(),
    routes.episode('pilot'),
    routes.quote('abc'),
    routes.search('a b&c'),
    routes.moment({ episode: 'pilot', anchor: 'abc', startMs: 772_000 }),
  ]).toEqual([
    '/pod/',
    '/pod/episodes/pilot/',
    '/pod/q/abc/',
    '/pod/search/?q=a+b%26c',
    '/pod/episodes/pilot/?t=772#abc',
  ]);
});
