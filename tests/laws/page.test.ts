import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMissingAddresses } from '@/lib/check/page/find-missing-addresses';
import { findMissingWords } from '@/lib/check/page/find-missing-words';
import { listModelText } from '@/lib/check/page/list-model-text';
import type { PageText } from '@/lib/check/page/page-text';
import { readPageText } from '@/lib/check/page/read-page-text';
import type { Summary } from '@/lib/core/model/summary';
import { parseSummary } from '@/lib/read/summary/parse-summary';
import { showPage } from '@/tests/unit/check/page/show-page';
import { LAW_TIMEOUT, RUNS } from './summary-runs';
import { grammarTexts, mutatedSeeds, rawTexts } from './summary-texts';

type Show = (summary: Summary) => PageText | null;

const built: Show = (summary) => readPageText(showPage(summary));

const showsEveryWord = (texts: fc.Arbitrary<string>, show: Show) =>
  fc.property(texts, (text) => {
    const { summary, written } = parseSummary(text, { episode: 'pilot' });
    const page = summary === null ? null : show(summary);
    if (page === null) return;
    const words = findMissingWords(written.texts, page);
    expect(words.map((one) => `${one.kind} ${one.written.text.slice(one.start, one.end)}`)).toEqual([]);
    expect(findMissingAddresses(written, page.addresses)).toEqual([]);
  });

describe('a page shows every word and address of its author, in order', () => {
  test.each<[string, fc.Arbitrary<string>, Show, number]>([
    ['for any string', rawTexts, listModelText, RUNS],
    ['for texts of the grammar', grammarTexts, listModelText, RUNS],
    ['for a damaged seed', mutatedSeeds, listModelText, RUNS],
    ['as finished HTML, for texts of the grammar', grammarTexts, built, RUNS],
    ['as finished HTML, for a damaged seed', mutatedSeeds, built, Math.ceil(RUNS / 5)],
  ])('%s', (_name, texts, show, numRuns) => fc.assert(showsEveryWord(texts, show), { numRuns }), LAW_TIMEOUT);

  const without =
    (change: (summary: Summary) => Partial<Summary>): Show =>
    (summary) =>
      built({ ...summary, ...change(summary) });
  test.each<[string, Show]>([
    ['drops its rows', without(() => ({ timeline: [] }))],
    ['drops its quotes', without(() => ({ quotes: [] }))],
    ['turns its sections around', without(({ sections }) => ({ sections: [...sections].reverse() }))],
    [
      'drops a number of a heading',
      without(({ sections }) => ({
        sections: sections.map((section) => ({
          ...section,
          sections: section.sections.map((inner) => ({ ...inner, number: null })),
        })),
      })),
    ],
  ])('and a page that %s is caught', (_name, show) => {
    expect(() => fc.assert(showsEveryWord(mutatedSeeds, show), { numRuns: 20 })).toThrow();
  });
});
