import { describe, expect, test } from 'vitest';
import { answerFully, type FullAnswer, type FullQuestion } from '@/lib/search/answer-fully';
import { searchUntilComplete } from '@/lib/search/index/search-until-complete';
import { composeQuery, NO_CHOICES } from '@/lib/search/query/compose-query';
import { relaxQuery } from '@/lib/search/query/relax-query';
import { replaceWord } from '@/lib/search/query/replace-word';
import { createSearcher } from '@/lib/search/search';
import { openParts, openWhole, sampleIndex } from './sample-index';

const MOMENTS = [
  { text: 'mojo runs on every GPU', speaker: 'Ada Example' },
  { text: 'mojo is a language for kernels', speaker: 'Bob Sample', kind: 'transcript' as const },
  { text: 'gardens grow without mojo', speaker: 'Ada Example', episode: 'second' },
  { text: 'the GPU rests in the garden', speaker: 'Bob Sample', episode: 'second' },
];

async function answerWhole(question: FullQuestion): Promise<FullAnswer> {
  const reader = openWhole(sampleIndex(MOMENTS));
  return answerFully(question, { reader, searcher: createSearcher(reader) });
}

async function answerParts(question: FullQuestion): Promise<FullAnswer> {
  const { reader, fetchParts } = openParts(sampleIndex(MOMENTS, { pool: 8, detailed: true }));
  const searcher = createSearcher(reader);
  return searchUntilComplete({ reader, fetchParts, run: () => answerFully(question, { reader, searcher }) });
}

const counts = (choices: readonly { label: string; count: number }[]) =>
  choices.map(({ label, count }) => `${label} ${count}`);

describe.each([
  ['one file', answerWhole],
  ['parts', answerParts],
])('over %s', (_, ask) => {
  test('a choice narrows the hits and the counts of all fields but its own', async () => {
    const answer = await ask({ query: 'mojo ', choices: { ...NO_CHOICES, speaker: ['Ada Example'] } });
    expect(answer.total).toBe(2);
    expect(counts(answer.facets.speaker)).toEqual(['Ada Example 2', 'Bob Sample 1']);
    expect(counts(answer.facets.kind)).toEqual(['quote 2']);
    expect(counts(answer.facets.episode)).toEqual(['About pilot 1', 'About second 1']);
  });

  test('two choices of one field are combined with OR', async () => {
    const choices = { ...NO_CHOICES, speaker: ['Ada Example', 'Bob Sample'] };
    expect((await ask({ query: 'mojo ', choices })).total).toBe(3);
  });

  test('every episode is counted on request, even if few hits are shown', async () => {
    const question = { query: 'mojo ', choices: { ...NO_CHOICES, episode: ['second'] }, limit: 1 };
    const { facets } = await ask({ ...question, everyEpisode: true });
    expect(counts(facets.episode)).toEqual(['About pilot 2', 'About second 1']);
    const free = { query: 'mojo ', choices: NO_CHOICES, limit: 1 };
    expect((await ask({ ...free, everyEpisode: true })).facets.episode).toHaveLength(2);
    expect((await ask(free)).facets.episode).toHaveLength(1);
  });

  test('topics and shows are counted on request', async () => {
    const { facets } = await ask({ query: 'garden ', choices: NO_CHOICES, counts: true });
    expect(counts(facets.topic)).toEqual(['GPU 1']);
    expect(counts(facets.show)).toEqual(['Show 2']);
    expect((await ask({ query: 'garden ', choices: NO_CHOICES })).facets.topic).toEqual([]);
  });

  test('an empty answer has relaxed queries with their counts', async () => {
    const { total, relaxedQueries } = await ask({
      query: '"mojo gpu" kind:quote',
      choices: { ...NO_CHOICES, speaker: ['Ada Example'], before: ['2020'] },
    });
    expect(total).toBe(0);
    expect(relaxedQueries.map(({ dropped, total: found }) => [dropped.join(' '), found])).toEqual([
      ['kind:quote speaker:Ada Example before:2020', 2],
    ]);
    const one = await ask({ query: 'rests', choices: { ...NO_CHOICES, speaker: ['Ada Example'] } });
    expect(one.relaxedQueries).toMatchObject([
      { dropped: ['speaker:Ada Example'], query: 'rests', total: 1 },
    ]);
    const loose = await ask({ query: '"mojo gpu"', choices: NO_CHOICES });
    expect(loose.relaxedQueries).toMatchObject([{ dropped: [], query: 'mojo gpu' }]);
  });

  test('a typo and an unknown word come with the corrected query', async () => {
    const { repairs } = await ask({ query: 'kernlas kind:transcript ', choices: NO_CHOICES });
    expect(repairs).toEqual([{ typed: 'kernlas', term: 'kernels', query: 'kernels kind:transcript ' }]);
    const { nearest } = await ask({ query: 'gardenerrrr ', choices: NO_CHOICES });
    expect(nearest[0]).toEqual({ term: 'gardens', query: 'gardens ' });
  });
});

test('choices are prepended to the query, without their own quotation marks', () => {
  expect(composeQuery('"open', { ...NO_CHOICES, speaker: ['Ada "the Ace" Example'] })).toBe(
    'speaker:"Ada  the Ace  Example" "open',
  );
});

test.each([
  ['fast infernece kind:quote', 'infernece', 'inference', 'fast inference kind:quote'],
  ['"black arrt" -rust', 'arrt', 'art', '"black art" -rust'],
  ['kind:quote', 'mojo', 'mojo', 'kind:quote mojo'],
])('in %s a word is corrected and the rest is unchanged', (query, typed, meant, expected) => {
  expect(replaceWord(query, typed, meant)).toBe(expected);
});

test('every filter, exclusion and quotation mark can be dropped, alone and together', () => {
  const suggestions = relaxQuery('"black art" -rust speaker:"Ada Example" mojo', NO_CHOICES);
  expect(suggestions.map(({ query }) => query)).toEqual([
    'black art -rust speaker:"Ada Example" mojo',
    '"black art" speaker:"Ada Example" mojo',
    '"black art" -rust mojo',
    '"black art" mojo',
    'black art mojo',
  ]);
});
