import { expect, test } from 'vitest';
import { isFeed, parseFeed } from '@/lib/read/feed/parse-feed';
import { resolveAddress } from '@/lib/read/feed/resolve-address';

test('a thousand items are read, and a mistake in one is reported on its line', () => {
  const items = Array.from(
    { length: 1000 },
    (_, at) =>
      `<item><guid>${at}</guid><title>Part ${at}</title><pubDate>${at === 700 ? 'soon' : 'Mon, 03 Feb 2031'}</pubDate></item>\n`,
  );
  const { value, diagnostics } = parseFeed(
    `<rss><channel><title>Otter Hour</title>\n${items.join('')}</channel></rss>`,
  );
  expect(value?.episodes).toHaveLength(1000);
  expect(diagnostics).toMatchObject([{ code: 'feed-date', line: 702, column: 1 }]);
});

test.each([
  ['<rss version="2.0">', true],
  ['\uFEFF\n<?xml version="1.0"?><!-- made up --><rss>', true],
  ['<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss>', true],
  ['<a:feed xmlns:a="http://www.w3.org/2005/Atom">', true],
  ['<!doctype html><html>', false],
  ['<psc:chapters>', false],
  ['WEBVTT\n\n<rss>', false],
  ['', false],
])('%j begins like a feed: %s', (text, is) => expect(isFeed(text)).toBe(is));

test.each([
  ['a.mp3', 'https://example.org/feeds/x.xml', 'https://example.org/feeds/a.mp3'],
  [' https://example.org/ä b ', null, 'https://example.org/%C3%A4%20b'],
  ['a.mp3', null, null],
  ['a.mp3', 'not an address', null],
  ['java\tscript:alert(1)', 'https://example.org/', null],
  ['', 'https://example.org/', null],
])('the address %j in a feed at %j is %j', (written, base, address) => {
  expect(resolveAddress(written, base)).toBe(address);
});
