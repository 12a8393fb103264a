import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, type IndexSource } from '@/lib/search/index/build-index';
import { parseQuery } from '@/lib/search/query/parse-query';
import { createSearcher } from '@/lib/search/search';
import { openWhole } from '@/tests/unit/search/sample-index';
import {
  ALL,
  anyText,
  type Find,
  library,
  ourParts,
  ourSearch,
  searches,
  sentence,
  WORDS,
} from './search-libraries';
import { containsSpelling, naivePhrase, naiveScan, ownWords, withoutTwins } from './search-scans';

type Make = (source: IndexSource) => Find;
type Law = (make: Make, source: IndexSource, query: string) => void;

const laws = {
  'every indexed moment is found by its own words': (make, source) => {
    const find = make(source);
    for (const moment of source.moments) {
      const query = ownWords(moment);
      if (query.trim() !== '') expect(find(query), query).toContain(moment.id);
    }
  },
  'results contain what a naive scan finds': (make, source, query) => {
    const found = make(source)(`${query} `);
    expect(found).toEqual(expect.arrayContaining(withoutTwins(source, naiveScan(source, query), found)));
  },
  'a phrase finds all moments in which a naive scan finds it': (make, source, query) => {
    const found = make(source)(`"${query}"`);
    const expected = withoutTwins(source, naivePhrase(source, query), found);
    expect(found).toEqual(expect.arrayContaining(expected));
  },
  'an excluded word removes the moments in which a naive scan finds it, and no others': (
    make,
    source,
    query,
  ) => {
    const find = make(source);
    const word = query.split(' ')[0] ?? '';
    const out = new Set(naivePhrase(source, word));
    const found = find(`the mojo -"${word}" `);
    expect(found.filter((id) => out.has(id))).toEqual([]);
    const kept = naiveScan(source, 'the mojo').filter((id) => !containsSpelling(source, id, word));
    expect(found).toEqual(expect.arrayContaining(withoutTwins(source, kept, found)));
  },
  'the order in which episodes are read does not matter': (make, source, query) => {
    const reversed = [...source.episodes].reverse();
    const moments = reversed.flatMap(({ slug }) => source.moments.filter(({ episode }) => episode === slug));
    expect(make({ ...source, episodes: reversed, moments })(query)).toEqual(make(source)(query));
  },
  'a moment is returned once': (make, source, query) => {
    const found = make(source)(query);
    expect(new Set(found).size).toBe(found.length);
  },
} satisfies Record<string, Law>;

/** Each fault breaks one law, which must detect it. */
const faults: Record<keyof typeof laws, Make> = {
  'every indexed moment is found by its own words': (source) =>
    ourSearch({ ...source, moments: source.moments.slice(1) }),
  'results contain what a naive scan finds': (source) => (query) => ourSearch(source)(query).slice(0, 1),
  'a phrase finds all moments in which a naive scan finds it': (source) => (query) =>
    ourSearch(source)(query).slice(0, 1),
  'an excluded word removes the moments in which a naive scan finds it, and no others': (source) => (query) =>
    ourSearch(source)(query.replace('-', '')),
  'the order in which episodes are read does not matter':
    ({ moments }) =>
    (query) =>
      moments.filter(({ text }) => text.includes(query.slice(0, 3))).map(({ id }) => id),
  'a moment is returned once': (source) => (query) => [
    ...ourSearch(source)(query),
    ...ourSearch(source)(query),
  ],
};

const lawOf = (name: keyof typeof laws, make: Make) => {
  const law: Law = laws[name];
  const query = fc.oneof(sentence, fc.constantFrom(...WORDS));
  return fc.property(library, query, (source, words) => law(make, source, words));
};

describe.each(Object.keys(laws) as (keyof typeof laws)[])('%s', (name) => {
  test('holds', () => {
    fc.assert(lawOf(name, ourSearch), { numRuns: 200 });
  });

  test('holds for an index in parts', () => {
    fc.assert(lawOf(name, ourParts), { numRuns: 60 });
  });

  test('notices a planted fault', () => {
    expect(fc.check(lawOf(name, faults[name]), { numRuns: 300 }).failed).toBe(true);
  });
});

test('a larger limit only appends hits', () => {
  fc.assert(
    fc.property(library, searches, (source, query) => {
      const searcher = createSearcher(openWhole(buildIndex(source, { pool: 3, detailed: true })));
      const all = searcher.search(query, ALL).map(({ id }) => id);
      const few = searcher.search(query, { limit: 2 }).map(({ id }) => id);
      expect(all.slice(0, few.length)).toEqual(few);
    }),
    { numRuns: 200 },
  );
});

test('no query throws, whatever the library', () => {
  fc.assert(
    fc.property(library, anyText, (source, query) => {
      parseQuery(query);
      const searcher = createSearcher(openWhole(buildIndex(source)));
      searcher.search(query);
      searcher.answer(query, { kind: query, speaker: query, episode: query, topic: query });
    }),
    { numRuns: 400 },
  );
});

test('search and answer return the same hits', () => {
  fc.assert(
    fc.property(library, anyText, (source, query) => {
      const searcher = createSearcher(openWhole(buildIndex(source)));
      const { total, groups, pages } = searcher.answer(query, ALL);
      const found = searcher.search(query, ALL).map(({ id }) => id);
      expect(total + pages.length).toBe(found.length);
      const shown = [...pages, ...groups.flatMap(({ hits }) => hits)];
      expect(shown.map(({ id }) => id).sort()).toEqual([...found].sort());
    }),
  );
});

/** Topics and people rank above the moments, at most three of them if there are moments, and change nothing else. */
function expectMomentsUnchanged(source: IndexSource, query: string, shown: (id: string) => boolean): void {
  const { topics, people, ...plain } = source;
  const unpaged = { ...plain, topics: topics.map(({ text, ...topic }) => topic) };
  const [ours, theirs] = [source, unpaged].map((one) => createSearcher(openWhole(buildIndex(one))));
  const found = ours?.search(query, ALL).filter(({ id }) => shown(id)) ?? [];
  const pages = found.filter(({ episode }) => episode === null);
  expect(found.slice(0, pages.length)).toEqual(pages);
  if (found.length > pages.length) expect(pages.length).toBeLessThanOrEqual(3);
  expect(found.slice(pages.length)).toEqual(theirs?.search(query, ALL));
}

describe('pages do not change the moments that are found', () => {
  const query = fc.oneof(sentence, fc.constantFrom(...WORDS, 'opensource', 'kernal ', 'ada byron', 'byr'));
  const law = (shown: (id: string) => boolean) =>
    fc.property(library, query, (source, words) => expectMomentsUnchanged(source, words, shown));

  test('holds', () => {
    fc.assert(
      law(() => true),
      { numRuns: 200 },
    );
  });

  test('notices a planted fault', () => {
    expect(
      fc.check(
        law((id) => id !== '0-0'),
        { numRuns: 200 },
      ).failed,
    ).toBe(true);
  });
});
