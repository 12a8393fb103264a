import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Moment } from '@/lib/model/moment';
import { buildIndex, type IndexDepth, type IndexSource } from '@/lib/search/build-index';
import { foldTerm } from '@/lib/search/fold-term';
import { excerpt } from '@/lib/search/highlight';
import { parseQuery } from '@/lib/search/parse-query';
import { createSearcher } from '@/lib/search/search';
import { tokenise } from '@/lib/search/tokenise';
import { openWhole, searchParts } from '@/tests/unit/search/sample-index';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(...'ab -"“”:\'’.,+#/&1東京éÉ\u0301\u00ad😀\ud800ﾞ'), maxLength: 40 }),
  fc
    .array(
      fc.constantFrom('speaker:', 'kind:quote', '-', '"', 'C++', '.NET', 'GPT-4o', '\n', 'it’s', 'mojo'),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

const WORDS = [
  'mojo',
  'open',
  'source',
  'kernel',
  'kernels',
  'the',
  'a',
  'it’s',
  'C++',
  'GPT-4o',
  '東京都',
  'Café',
  '1,000',
];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '));

function toSource(texts: readonly (readonly string[])[]): IndexSource {
  const moments = texts.flatMap((own, episode) =>
    own.map(
      (text, place): Moment => ({
        id: `${episode}-${place}`,
        kind: (['quote', 'transcript', 'point', 'section', 'timeline'] as const)[place % 5] ?? 'quote',
        episode: `ep-${episode}`,
        title: place % 2 === 0 ? 'Heading' : '',
        text,
        speaker: place % 3 === 0 ? 'Ada Lovelace' : null,
        startMs: place * 1000,
        ...(place % 5 === 1 ? { endMs: place * 1000 + 2500, cues: [{ at: 0, startMs: place * 1000 }] } : {}),
      }),
    ),
  );
  const episodes = texts.map((_, episode) => ({
    slug: `ep-${episode}`,
    title: `Episode ${episode}`,
    show: null,
    date: null,
  }));
  return { moments, episodes, topics: [] };
}

const library = fc
  .array(fc.array(fc.oneof(sentence, anyText), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map(toSource);

type Find = (query: string) => readonly string[];
const ALL = { limit: 10_000 };
const ourSearch = (source: IndexSource): Find => {
  const searcher = createSearcher(openWhole(buildIndex(source)));
  return (query) => searcher.search(query, ALL).map(({ id }) => id);
};
const ourParts = (source: IndexSource): Find => {
  const search = searchParts(buildIndex(source), (searcher, query) => searcher.search(query, ALL));
  return (query) => search(query).map(({ id }) => id);
};

/** The words of a moment as somebody would type them: what the tokeniser sees, at most as many as a query may hold. */
function ownWords(moment: Moment): string {
  // The heading over a passage is not what is said in it.
  const title = moment.kind === 'transcript' ? '' : moment.title;
  const text = `${title} ${moment.text} ${moment.speaker ?? ''}`;
  const words = tokenise(text).filter(({ alias }) => !alias);
  return `${words
    .slice(0, 30)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')} `;
}

/** Every moment that holds all words of the query, found by reading everything. */
function naiveScan({ moments }: IndexSource, query: string): string[] {
  const wanted = tokenise(query).filter(({ alias }) => !alias);
  const holds = (moment: Moment): boolean => {
    const title = moment.kind === 'transcript' ? '' : moment.title;
    const terms = new Set(
      tokenise(`${title}\n${moment.text}\n${moment.speaker ?? ''}`).map(({ term }) => term),
    );
    return wanted.every(({ term }) => terms.has(term));
  };
  return wanted.length === 0 ? [] : moments.filter(holds).map(({ id }) => id);
}

/** The words of each field of a moment, in order and without other spellings, as one text with spaces around each word. */
function saidBy({ title, text, speaker, kind }: Moment): string[] {
  return [text, kind === 'transcript' ? '' : title, speaker ?? ''].map((field) => {
    const words = tokenise(field).filter(({ alias }) => !alias);
    return ` ${words.map(({ term }) => term).join(' ')} `;
  });
}

const written = (words: string): string =>
  tokenise(words)
    .filter(({ alias }) => !alias)
    .map(({ term }) => term)
    .join(' ');

/** Every moment that says the words in a row, found by reading everything. */
function naivePhrase({ moments }: IndexSource, words: string): string[] {
  const row = written(words);
  if (row === '') return [];
  return moments
    .filter((moment) => saidBy(moment).some((said) => said.includes(` ${row} `)))
    .map(({ id }) => id);
}

const rowsOf = ({ text }: Moment): string[] => {
  const words = written(text).split(' ');
  return words.slice(2).map((_, place) => words.slice(place, place + 3).join(' '));
};

/** Leaves out what is one hit with something found: a quote and a passage of its episode that share three words in a row. */
function withoutTwins(
  { moments }: IndexSource,
  wanted: readonly string[],
  found: readonly string[],
): string[] {
  const shown = moments.filter(({ id }) => found.includes(id));
  return wanted.filter((id) => {
    const own = moments.find((moment) => moment.id === id);
    if (own === undefined) return true;
    const rows = new Set(rowsOf(own));
    return !shown.some(
      (other) =>
        other.episode === own.episode &&
        [own.kind, other.kind].sort().join() === 'quote,transcript' &&
        rowsOf(other).some((row) => rows.has(row)),
    );
  });
}

/** Whether a moment holds a word under any spelling: "gpt4o" rules out GPT-4o, too. */
function holdsSpelling({ moments }: IndexSource, id: string, word: string): boolean {
  const moment = moments.find((one) => one.id === id);
  const terms = new Set(tokenise(word).map(({ term }) => term));
  const fields = [moment?.title, moment?.text, moment?.speaker].map((field) => field ?? '');
  return tokenise(fields.join('\n')).some(({ term }) => terms.has(term));
}

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
  'a phrase finds what a naive scan finds that says it': (make, source, query) => {
    const found = make(source)(`"${query}"`);
    const said = withoutTwins(source, naivePhrase(source, query), found);
    expect(found).toEqual(expect.arrayContaining(said));
  },
  'a word with a minus leaves out what a naive scan finds that says it, and nothing else': (
    make,
    source,
    query,
  ) => {
    const find = make(source);
    const word = query.split(' ')[0] ?? '';
    const out = new Set(naivePhrase(source, word));
    const found = find(`the mojo -"${word}" `);
    expect(found.filter((id) => out.has(id))).toEqual([]);
    const kept = naiveScan(source, 'the mojo').filter((id) => !holdsSpelling(source, id, word));
    expect(found).toEqual(expect.arrayContaining(withoutTwins(source, kept, found)));
  },
  'the order in which episodes are read does not matter': (make, source, query) => {
    const turned = [...source.episodes].reverse();
    const moments = turned.flatMap(({ slug }) => source.moments.filter(({ episode }) => episode === slug));
    expect(make({ ...source, episodes: turned, moments })(query)).toEqual(make(source)(query));
  },
  'a moment is returned once': (make, source, query) => {
    const found = make(source)(query);
    expect(new Set(found).size).toBe(found.length);
  },
} satisfies Record<string, Law>;

/** Each fault breaks one law, which must notice. */
const faults: Record<keyof typeof laws, Make> = {
  'every indexed moment is found by its own words': (source) =>
    ourSearch({ ...source, moments: source.moments.slice(1) }),
  'results contain what a naive scan finds': (source) => (query) => ourSearch(source)(query).slice(0, 1),
  'a phrase finds what a naive scan finds that says it': (source) => (query) =>
    ourSearch(source)(query).slice(0, 1),
  'a word with a minus leaves out what a naive scan finds that says it, and nothing else':
    (source) => (query) =>
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

/** As built for a small library, and as for a large one: few moments read, levels, pairs, words that stand everywhere. */
const depths: readonly (IndexDepth | undefined)[] = [
  undefined,
  { pool: 1, detailed: true },
  { pool: 3, detailed: true },
];

const searches = fc.oneof(
  sentence,
  fc.constantFrom(...WORDS),
  fc.constantFrom(
    'ker',
    'kernal',
    'opne source',
    '"open source"',
    '"the kernel',
    'mojo -source',
    '-"open source" a',
  ),
  fc.constantFrom(
    'kind:quote',
    'speaker:ada mojo',
    'episode:ep-1',
    'topic:gpu',
    'ada',
    '0:03',
    '0:01 kernel',
  ),
  anyText,
);

function samePartsAsWhole(source: IndexSource, query: string, limit: number, fault = false): void {
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

describe('an index in parts gives the same answers as one file', () => {
  const law = (fault: boolean) =>
    fc.property(library, searches, fc.constantFrom(2, 10_000), (source, query, limit) =>
      samePartsAsWhole(source, query, limit, fault),
    );

  test('holds', () => {
    fc.assert(law(false), { numRuns: 250 });
  });

  test('notices a planted fault', () => {
    expect(fc.check(law(true), { numRuns: 100 }).failed).toBe(true);
  });
});

/** Narrowing by a choice leaves as many hits as the choice was said to. */
function facetsCount(source: IndexSource, query: string, count: (shown: number) => number): void {
  for (const depth of depths) {
    const ask = searchParts(buildIndex(source, depth), (searcher, words) => {
      const { facets, total } = searcher.answer(words, ALL);
      const narrowed = (['kind', 'speaker', 'episode'] as const).flatMap((field) =>
        facets[field].map((facet) => ({
          said: count(facet.count),
          left: searcher.search(`${words} ${field}:"${facet.value}"`, ALL).length,
        })),
      );
      const kinds = facets.kind.reduce((sum, facet) => sum + facet.count, 0);
      return { total, kinds, narrowed };
    });
    const { total, kinds, narrowed } = ask(query);
    expect(kinds).toBe(total);
    for (const { said, left } of narrowed) expect(left).toBe(said);
  }
}

describe('a facet counts what choosing it leaves', () => {
  const law = (count: (shown: number) => number) =>
    fc.property(library, fc.constantFrom('mojo ', 'kernel ', 'GPT-4o '), (source, query) =>
      facetsCount(source, query, count),
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

test('more hits are the same hits and then others', () => {
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

test('search and answer find the same moments', () => {
  fc.assert(
    fc.property(library, anyText, (source, query) => {
      const searcher = createSearcher(openWhole(buildIndex(source)));
      const { total, groups } = searcher.answer(query, ALL);
      const found = searcher.search(query, ALL).map(({ id }) => id);
      expect(total).toBe(found.length);
      expect(groups.flatMap(({ hits }) => hits.map(({ id }) => id)).sort()).toEqual([...found].sort());
    }),
  );
});

test('tokens lie inside their text, in order, and read the same on their own', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0;
      for (const { term, start, end, alias } of tokenise(text)) {
        expect(start).toBeGreaterThanOrEqual(alias ? 0 : before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
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

test('marks lie inside the excerpt, in order, and the excerpt inside its text', () => {
  const weights = new Map(WORDS.map((word, place) => [foldTerm(word), place + 1]));
  fc.assert(
    fc.property(fc.oneof(sentence, anyText), fc.integer({ min: 1, max: 60 }), (text, length) => {
      const found = excerpt(text, weights, length);
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
