import { describe, expect, test } from 'vitest';
import { checkPage } from '@/lib/check/page/check-page';
import { readPageText } from '@/lib/check/page/read-page-text';
import type { Section, Summary } from '@/lib/core/model/summary';
import { parseSummary } from '@/lib/read/summary/parse-summary';
import { showPage } from './show-page';

const TEXT = `# Tide Talk: The Long Pier

Date: 3. März 2031
Host: Ada Quill

## [00:05:10] What the smoke said

It said nothing to [water](https://example.org/water).

- **Salt** [2:15]: It keeps what it touches.

A paragraph below the points.

## Show notes

0:00 – Intro
2:10 – Setting up the scale
5:45–9:20 – First reading

“Water is never late.” – Ada Quill, harbour master [12:10–12:40]

## Timestamps

0:00 – Intro again
26:07 – Breakfast
`;

const { summary, written } = parseSummary(TEXT, { episode: 'pilot' });
if (summary === null) throw new Error('test: the text could not be parsed');
const read: Summary = summary;

/** Each finding as its line and message, for the finished page of a changed summary. */
const findings = (change: Partial<Summary>): string[] => {
  const page = readPageText(showPage({ ...read, ...change }));
  if (page === null) throw new Error('test: the page has no summary');
  return checkPage(TEXT, written, page).map(({ line, message }) => `${line} ${message}`);
};

const sections = (change: (section: Section) => Partial<Section>): Partial<Summary> => ({
  sections: read.sections.map((section) => ({ ...section, ...change(section) })),
});

describe('a finished page', () => {
  test('that shows everything has no finding', () => {
    expect(findings({})).toEqual([]);
  });

  test.each<[string, Partial<Summary>, string]>([
    ['a row', { timeline: read.timeline.slice(0, -1) }, '25 The page leaves out “Breakfast”'],
    ['the time of a heading', sections(() => ({ startMs: null })), '6 The page leaves out “00:05:10”'],
    [
      'the end of a range',
      { timeline: read.timeline.map(({ ranged: _ranged, ...row }) => row) },
      '18 The page leaves out “9:20”',
    ],
    [
      "a quote's rest",
      { quotes: read.quotes.map((quote) => ({ ...quote, rest: null })) },
      '20 The page leaves out “harbour master”',
    ],
    [
      'a link',
      sections(({ blocks }) => ({ blocks: blocks.map((block) => ({ ...block, links: [] })) })),
      '8 The page has no link to “https://example.org/water”',
    ],
    ['a day', { meta: { ...read.meta, date: null, dateText: null } }, '3 The page leaves out “3. März 2031”'],
  ])('without %s has a finding on its line', (_what, change, finding) => {
    expect(findings(change)).toContain(finding);
  });

  test('that shows its sections in another order has a finding', () => {
    const moved = findings({ sections: [...read.sections].reverse() });
    expect(moved.some((one) => one.includes('The page moves'))).toBe(true);
  });
});
