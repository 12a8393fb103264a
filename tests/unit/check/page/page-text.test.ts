import { describe, expect, test } from 'vitest';
import { findMissingAddresses } from '@/lib/check/page/find-missing-addresses';
import { findMissingWords } from '@/lib/check/page/find-missing-words';
import { listModelText } from '@/lib/check/page/list-model-text';
import { listWords } from '@/lib/check/page/list-words';
import type { PageText } from '@/lib/check/page/page-text';
import { readPageText } from '@/lib/check/page/read-page-text';
import { parseSummary } from '@/lib/read/summary/parse-summary';
import { showPage } from './show-page';
import { listWrittenCases } from './written-cases';

const wordsOf = (page: PageText | null) =>
  page && {
    head: listWords(page.head).map(({ word }) => word),
    body: listWords(page.body).map(({ word }) => word),
    foot: listWords(page.foot).map(({ word }) => word),
    days: page.days,
    addresses: [...page.addresses].sort(),
  };

/** The page's own links, to moments and people, are no addresses of an author. */
const isAuthors = (address: string): boolean => /^(?:https?:|mailto:)/.test(address);

describe.each(listWrittenCases())('$name', ({ name, text }) => {
  const { summary, written } = parseSummary(text, { episode: name.replace(/.*\//, '') });
  if (summary === null) return test('is refused', () => expect(written.texts).toEqual([]));
  const page = readPageText(showPage(summary));
  const shown = page && { ...page, addresses: page.addresses.filter(isAuthors) };

  test('has a page with the words of its model, in the same order', () => {
    expect(wordsOf(shown)).toEqual(wordsOf(listModelText(summary)));
  });

  test('has a page with every word and address of its author', () => {
    expect(shown && findMissingWords(written.texts, shown)).toEqual([]);
    expect(shown && findMissingAddresses(written, shown.addresses)).toEqual([]);
  });
});
