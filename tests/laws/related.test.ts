import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRelated } from '@/lib/derive/related/create-related';
import { extractWords } from '@/lib/derive/related/extract-words';
import type { RelatedSource } from '@/lib/derive/related/weigh-terms';

const TOPICS = ['fog', 'bells', 'piers', 'salt', 'gloves'];

// From 500 sources on words count, too; the generated libraries have few words, so that some are shared.
const sourcesOf = (most: number): fc.Arbitrary<RelatedSource[]> =>
  fc
    .array(
      fc.record({
        group: fc.constantFrom('a', 'b', 'c', 'd'),
        topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 3 }),
        words: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 8 }),
      }),
      { minLength: 2, maxLength: most },
    )
    .map((drafts) =>
      drafts.map(({ group, topics, words }, i) => ({
        id: `s${i}`,
        group,
        topics,
        words: words.map((n) => `word${n}`).join(' '),
      })),
    );

type Create = typeof createRelated;

function expectLaws(sources: readonly RelatedSource[], create: Create = createRelated): number {
  const { relatedTo, compare } = create(sources);
  const byId = new Map(sources.map((source) => [source.id, source]));
  let found = 0;
  for (const one of sources.slice(0, 40)) {
    const related = relatedTo(one.id, 4);
    expect(related.length).toBeLessThanOrEqual(4);
    for (const { id, similarity, topics, words } of related) {
      const other = byId.get(id);
      expect(other?.group).not.toBe(one.group);
      expect(topics.length + words.length).toBeGreaterThan(0);
      for (const topic of topics)
        expect([one.topics, other?.topics]).toEqual([
          expect.arrayContaining([topic]),
          expect.arrayContaining([topic]),
        ]);
      for (const word of words) {
        expect(extractWords(one.words)).toContain(word);
        expect(extractWords(other?.words ?? '')).toContain(word);
      }
      const back = compare(id, one.id);
      expect(back?.similarity).toBeCloseTo(similarity, 10);
      expect([...(back?.topics ?? [])].sort()).toEqual([...topics].sort());
      expect(similarity).toBeLessThanOrEqual(1 + 1e-9);
      found += 1;
    }
  }
  return found;
}

test('relatedness is symmetric, never within a group, and based on shared topics and words', () => {
  let found = 0;
  fc.assert(
    fc.property(sourcesOf(30), (sources) => {
      found += expectLaws(sources);
    }),
  );
  expect(found).toBeGreaterThan(0);
});

test('the same holds in a library large enough for words to count', () => {
  const [sources = []] = fc.sample(
    fc.array(
      sourcesOf(2).map(([one]) => one),
      { minLength: 600, maxLength: 600 },
    ),
    { numRuns: 1, seed: 7 },
  );
  const large = sources.flatMap((one, i) => (one === undefined ? [] : [{ ...one, id: `s${i}` }]));
  expect(expectLaws(large)).toBeGreaterThan(0);
});

test('the order of the sources does not matter', () => {
  fc.assert(
    fc.property(sourcesOf(20), (sources) => {
      const answers = (list: readonly RelatedSource[]) => {
        const { relatedTo } = createRelated(list);
        return sources.map(({ id }) => relatedTo(id, 4).map(({ id: other }) => other));
      };
      expect(answers([...sources].reverse())).toEqual(answers(sources));
    }),
  );
});

/** Each breaks one law. */
const FAULTS: Readonly<Record<string, Create>> = {
  'that nothing is related to its own group': (sources) =>
    createRelated(sources.map((source) => ({ ...source, group: source.id }))),
  'that both sources must have a topic': (sources) => {
    const finder = createRelated(sources);
    const more = (id: string) =>
      finder.relatedTo(id, 4).map((one) => ({ ...one, topics: [...one.topics, 'rust'] }));
    return { ...finder, relatedTo: more };
  },
  'that similarity is symmetric': (sources) => {
    const finder = createRelated(sources);
    const half = (id: string) =>
      finder.relatedTo(id, 4).map((one) => ({ ...one, similarity: one.similarity / 2 }));
    return { ...finder, relatedTo: half };
  },
};

test.each(Object.keys(FAULTS))('a finder that ignores %s is caught', (name) => {
  expect(() =>
    fc.assert(
      fc.property(sourcesOf(30), (sources) => {
        expectLaws(sources, FAULTS[name]);
      }),
    ),
  ).toThrow();
});
