import { expect, test } from 'vitest';
import { showLinks } from '@/lib/core/links/show-links';

const FILE = {
  shows: [
    { name: 'Test Show', links: ['https://example.org/a', { name: 'Feed', url: 'https://example.org/b' }] },
    { name: 'Another Show' },
  ],
};

test.each([
  ['Test Show', ['https://example.org/a', 'https://example.org/b']],
  [' test show', ['https://example.org/a', 'https://example.org/b']],
  ['Another Show', []],
  ['Nobody’s Show', []],
  [null, []],
])('the show %s has the links %j', (show, links) => expect(showLinks(FILE, show)).toEqual(links));

test('a library without shows has no links', () => expect(showLinks({}, 'Test Show')).toEqual([]));
