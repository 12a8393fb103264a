import { describe, expect, test } from 'vitest';
import { parseFeed } from '@/lib/read/feed/parse-feed';
import { listFeedCases, runFeedCase, storedFeed } from './read-feed-case';

describe.each(listFeedCases())('feed/%s', (name) => {
  test('reads as recorded', () => {
    const outcome = runFeedCase(name);
    expect(outcome.expected).toBe(storedFeed(name, 'expected.json'));
    expect(outcome.diagnostics).toBe(storedFeed(name, 'diagnostics.txt') ?? '');
  });

  test('reads the same with Windows line breaks and a byte order mark', () => {
    const text = storedFeed(name, 'input.xml') ?? '';
    const windows = `\uFEFF${text.replace(/\n/g, '\r\n')}`;
    expect(parseFeed(windows).value).toEqual(parseFeed(text).value);
  });
});
