import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createExcerpt } from '@/lib/search/answer/create-excerpt';
import { foldTerm } from '@/lib/search/words/fold-term';
import { tokenise } from '@/lib/search/words/tokenise';
import { anyText, sentence, WORDS } from './search-libraries';

test('tokens are within their text, in order, and tokenise to themselves', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0;
      for (const { term, start, end, alias } of tokenise(text)) {
        expect(start).toBeGreaterThanOrEqual(alias ? 0 : before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(term).not.toBe('');
        expect(foldTerm(term)).toBe(term);
        expect(/\s/.test(term)).toBe(false);
        if (!alias) {
          expect(tokenise(text.slice(start, end))[0]?.term).toBe(term);
          before = start;
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('ranges are within the excerpt, in order, and the excerpt within its text', () => {
  const weights = new Map(WORDS.map((word, place) => [foldTerm(word), place + 1]));
  fc.assert(
    fc.property(fc.oneof(sentence, anyText), fc.integer({ min: 1, max: 60 }), (text, length) => {
      const found = createExcerpt(text, weights, length);
      expect(text).toContain(found.text);
      let before = 0;
      for (const [start, end] of found.ranges) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(found.text.length);
    }),
    { numRuns: 1000 },
  );
});
