import { expect, test } from 'vitest';
import { checkContent } from '@/lib/site/check/check-content';
import { listLibraryCases, runLibraryCase, storedLibraryCase } from './read-library-case';

test.each(listLibraryCases())('%s has the stored diagnostics', async (name) => {
  expect(await runLibraryCase(name)).toBe(storedLibraryCase(name));
});

test('the content that comes with the site has no diagnostics', async () => {
  expect((await checkContent('content')).diagnostics).toEqual([]);
});
