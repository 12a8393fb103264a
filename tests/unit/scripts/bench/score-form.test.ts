import { describe, expect, test } from 'vitest';
import { parseSummary } from '@/lib/read/summary/parse-summary';
import { scoreForm } from '@/scripts/bench/forms/score-form';
import type { Tally } from '@/scripts/bench/forms/tally';
import { parseTruth } from '@/scripts/bench/forms/truth';

const SUMMARY = `# Salt and Wood: How Piers Grow

Host: Ada Quill
Guest: Dr. Ben Marsh (pier builder)
Date: March 3, 2031

## Overview

Piers, and the people who wait for them.

## Quotes

- “You do not build a pier, you wait for it.” – Ben Marsh [12:52]
- “Then who is on the payroll?” – Ada Quill

## Timeline

- 0:00 Intro
- 4:55 The first pile
`;

const TRUTH = `
style: test
language: en
meta: { show: Salt and Wood, title: How Piers Grow, date: 2031-03-03 }
people:
  - { name: Ada Quill, as: host }
  - { name: Dr. Ben Marsh, as: guest, role: pier builder }
quotes:
  - { text: "You do not build a pier, you wait for it", speaker: Ben Marsh, time: "12:52" }
  - { text: "Then who is on the payroll?", speaker: Ada Quill }
rows:
  - { time: "0:00", label: Intro }
  - { time: "4:55", label: The first pile }
sections:
  - { title: Overview, type: overview }
  - { title: Quotes, type: quotes }
  - { title: Timeline, type: timeline }
`;

function score(yaml: string, text = SUMMARY): Tally[] {
  const { value, mistakes } = parseTruth(yaml);
  expect(mistakes).toEqual([]);
  if (value === null) throw new Error('the truth is not read');
  return scoreForm(parseSummary(text, { episode: 'piers' }).summary, value);
}

const differences = (tallies: readonly Tally[]): string[] =>
  tallies.flatMap(({ category, differences }) => differences.map((line) => `${category}: ${line}`));

describe('scoring a summary', () => {
  test('what the truth says, and nothing else, is right', () => {
    const tallies = score(TRUTH);
    expect(differences(tallies)).toEqual([]);
    expect(tallies.find(({ category }) => category === 'quotes')).toMatchObject({
      expected: 2,
      found: 2,
      right: 2,
    });
  });

  test.each([
    ['speaker: Ben Marsh', 'speaker: Ada Quill', /^speakers: wrong .*got Ben Marsh, truth Ada Quill$/],
    ['"12:52"', '"12:53"', /^times: wrong .*got 12:52, truth 12:53$/],
    ['"12:52"', '"12:52-13:10"', /^times: wrong .*truth 12:52-13:10$/],
    ['speaker: Ada Quill }', 'speaker: Ada Quill, time: "1:00" }', /^times: missing .*1:00$/],
    ['time: "4:55"', 'time: "4:56"', /^rows: wrong row: got 4:55 The first pile, truth 4:56 The first pile$/],
    ['time: "0:00"', 'time: "0:00-4:50"', /^rows: wrong row: got 0:00-4:55 Intro, truth 0:00-4:50 Intro$/],
    ['Dr. Ben', 'Ben', /^people: wrong|^people: missing/],
    ['as: host', 'as: guest', /^people: wrong person: got host Ada Quill, truth guest Ada Quill$/],
    ['role: pier builder', 'role: diver', /^roles: wrong/],
    ['type: overview', 'type: insights', /^section types: wrong .*got Overview \(overview\)/],
    ['2031-03-03', '2031-03-04', /^dates: wrong/],
    ['title: How Piers Grow', 'title: How Piers Grow?', /^titles: wrong/],
    ['show: Salt and Wood', 'show: null', /^shows: wrong show: got Salt and Wood, truth none$/],
    ['on the payroll', 'on a payroll', /^quotes: missing quote|^quotes: wrong quote/],
  ])('%s against %s is a difference', (right, planted, expected) => {
    expect(TRUTH).toContain(right);
    const [first = ''] = differences(score(TRUTH.replace(right, planted)));
    expect(first).toMatch(expected);
  });

  test('a value that the truth lacks costs precision, one that the parser lacks costs recall', () => {
    const tallies = score(TRUTH.replace(/ {2}- \{ time: "4:55".*\n/, ''));
    expect(tallies.find(({ category }) => category === 'rows')).toMatchObject({
      expected: 1,
      found: 2,
      right: 1,
    });
    expect(differences(score(TRUTH, SUMMARY.replace('- 4:55 The first pile', '')))).toEqual([
      'rows: missing row: 4:55 The first pile',
    ]);
  });

  test('a truth that cannot be read says where', () => {
    expect(parseTruth(TRUTH.replace('"4:55"', '"4.55"')).mistakes).toEqual([
      'rows.1.time: expected m:ss, h:mm:ss, or two of them with a hyphen between',
    ]);
    expect(parseTruth('a: [').value).toBeNull();
    expect(parseTruth(TRUTH.replace('as: host', 'as: moderator')).value).toBeNull();
  });
});
