import { expect, test } from 'vitest';
import { safeUrl } from '@/lib/core/links/safe-url';

test.each([
  ['https://example.org/a b', 'https://example.org/a b'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ['java\tscript:alert(1)', null],
  ['/episodes', null],
])('%j is %j', (url, href) => {
  expect(safeUrl(url)).toBe(href);
});

test('an address with letters of Latin-1 is safe however often it is asked for', () => {
  const answers = new Set<string | null>();
  for (let i = 0; i < 20_000; i += 1) answers.add(safeUrl('https://example.org/straße'));
  expect([...answers]).toEqual(['https://example.org/straße']);
});
