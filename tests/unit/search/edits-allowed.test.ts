import { expect, test } from 'vitest';
import { editsAllowed, editsSuggested } from '@/lib/search/query/edits-allowed';

test.each([
  ['gpu', 0, 1],
  ['mojo', 1, 1],
  ['kernel', 2, 2],
  ['infernece', 2, 3],
  ['incomprehensible', 2, 3],
  ['2025.06', 0, 2],
])('%s is forgiven %i edits, and %i in what is suggested', (word, allowed, suggested) => {
  expect(editsAllowed(word)).toBe(allowed);
  expect(editsSuggested(word)).toBe(suggested);
});
