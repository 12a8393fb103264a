import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, type IndexDepth, type IndexSource } from '@/lib/search/index/build-index';
import { createSearcher } from '@/lib/search/search';
import { openWhole, searchParts } from '@/tests/unit/search/sample-index';
import { ALL, library, searches } from './search-libraries';

/** As for a small library, and as for a large one: few moments read, levels, pairs, stop words. */
const depths: readonly (IndexDepth | undefined)[] = [
  undefined,
  { pool: 1, detailed: true },
  { pool: 3, detailed: true },
];

function expectSameAnswers(source: IndexSource, query: string, limit: number, fault = false): void {
  for (const depth of depths) {
    const prepared = buildIndex(source, depth);
    const whole = createSearcher(openWhole(prepared));
    const ask = searchParts(prepared, (searcher, words) => ({
      hits: searcher.search(words, { limit }),
      answer: searcher.answer(words, { limit }),
    }));
    const { hits, answer } = ask(fault ? `${query} mojo` : query);
    expect(hits).toEqual(whole.search(query, { limit }));
    expect(answer).toEqual(whole.answer(query, { limit }));
  }
}

describe('an index in parts returns the same answers as one file', () => {
  const law = (fault: boolean) =>
    fc.property(library, searches, fc.constantFrom(2, 10_000), (source, query, limit) =>
      expectSameAnswers(source, query, limit, fault),
    );

  test('holds', () => {
    fc.assert(law(false), { numRuns: 250 });
  });

  test('notices a planted fault', () => {
    expect(fc.check(law(true), { numRuns: 100 }).failed).toBe(true);
  });
});

/** Filtering by a value leaves as many hits as its facet counted. */
function expectCorrectCounts(source: IndexSource, query: string, count: (shown: number) => number): void {
  for (const depth of depths) {
    const ask = searchParts(buildIndex(source, depth), (searcher, words) => {
      const { facets, total, pagesTotal } = searcher.answer(words, ALL);
      const narrowed = (['kind', 'speaker', 'episode'] as const).flatMap((field) =>
        facets[field].map((facet) => ({
          counted: count(facet.count),
          left: searcher.search(`${words} ${field}:"${facet.value}"`, ALL).length,
        })),
      );
      const kinds = facets.kind.reduce((sum, facet) => sum + facet.count, 0);
      return { total, pagesTotal, kinds, narrowed };
    });
    const { total, pagesTotal, kinds, narrowed } = ask(query);
    expect(kinds).toBe(total + pagesTotal);
    for (const { counted, left } of narrowed) expect(left).toBe(counted);
  }
}

describe('a facet counts the hits that filtering by it leaves', () => {
  const law = (count: (shown: number) => number) =>
    fc.property(library, fc.constantFrom('mojo ', 'kernel ', 'GPT-4o ', 'ada '), (source, query) =>
      expectCorrectCounts(source, query, count),
    );

  test('holds', () => {
    fc.assert(
      law((count) => count),
      { numRuns: 100 },
    );
  });

  test('notices a planted fault', () => {
    expect(
      fc.check(
        law((count) => count + 1),
        { numRuns: 100 },
      ).failed,
    ).toBe(true);
  });
});
