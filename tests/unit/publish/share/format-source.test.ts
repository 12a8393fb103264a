import { describe, expect, test } from 'vitest';
import { formatBibtex } from '@/lib/publish/share/format-bibtex';
import { formatCitation } from '@/lib/publish/share/format-citation';
import { testMoment } from './test-moment';

const URL_LINE = 'https://example.org/pod/episodes/rain/?t=772#abc';

test.each([
  [
    {},
    `Ada Example, “Rain in Foohaven”, Test Show (podcast), 2025-06-13, at 12:52, ${URL_LINE} (Quoted from an AI-written summary)`,
  ],
  [
    { byAi: false },
    `Ada Example, “Rain in Foohaven”, Test Show (podcast), 2025-06-13, at 12:52, ${URL_LINE}`,
  ],
  [
    { speaker: null, show: null, date: null, startMs: null, byAi: false },
    `“Rain in Foohaven”, podcast, ${URL_LINE}`,
  ],
  [
    { title: 'Rain\n“again”', byAi: false, startMs: 0 },
    `Ada Example, “Rain “again””, Test Show (podcast), 2025-06-13, at 0:00, ${URL_LINE}`,
  ],
] as const)('the citation of %j is one line', (given, line) =>
  expect(formatCitation(testMoment(given))).toBe(line),
);

describe('BibTeX', () => {
  test('has every field that is known', () =>
    expect(formatBibtex(testMoment())).toBe(
      [
        '@misc{example-2025-772,',
        '  author = {Ada Example},',
        '  title = {{Rain in Foohaven}},',
        '  howpublished = {Podcast, Test Show},',
        '  year = {2025},',
        `  url = {${URL_LINE}},`,
        '  note = {At 12:52. Quoted from an AI-written summary.},',
        '}',
      ].join('\n'),
    ));

  test('leaves out what is not known', () =>
    expect(
      formatBibtex(testMoment({ speaker: null, show: null, date: null, startMs: null, byAi: false })),
    ).toBe(
      `@misc{rain-in-foohaven,\n  title = {{Rain in Foohaven}},\n  howpublished = {Podcast},\n  url = {${URL_LINE}},\n}`,
    ));

  test.each([
    ['100% & $5 #1 a_b', '100\\% \\& \\$5 \\#1 a\\_b'],
    ['a~b^c', 'a\\textasciitilde{}b\\textasciicircum{}c'],
    ['\\input{x}', '\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}'],
    ['} @evil{', '\\textbraceright{} @evil\\textbraceleft{}'],
    ['Łódź 東京', 'Łódź 東京'],
  ])('%s is escaped for TeX', (title, written) => {
    const entry = formatBibtex(testMoment({ title }));
    expect(entry).toContain(`title = {{${written}}},`);
    expect(entry.replace(/[^{]/g, '').length).toBe(entry.replace(/[^}]/g, '').length);
  });

  test.each([
    ['Ada Example', 'Ada Example', 'example-2025-772'],
    ['Simon and Garfunkel', '{Simon and Garfunkel}', 'garfunkel-2025-772'],
    ['Example, Inc.', '{Example, Inc.}', 'inc-2025-772'],
    ['Éva Példa', 'Éva Példa', 'pelda-2025-772'],
    ['آدا', 'آدا', 'test-show-2025-772'],
  ])('%s is one author', (speaker, author, key) => {
    const entry = formatBibtex(testMoment({ speaker }));
    expect(entry).toContain(`author = {${author}},`);
    expect(entry).toContain(`@misc{${key},`);
  });

  test('a show replaces an unknown speaker as a whole name', () =>
    expect(formatBibtex(testMoment({ speaker: null }))).toContain('author = {{Test Show}},'));
});
