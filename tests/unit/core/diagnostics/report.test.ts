import { expect, test } from 'vitest';
import { CATALOG } from '@/lib/core/diagnostics/catalog';
import { createDiagnostic, createRelatedPlace } from '@/lib/core/diagnostics/create-diagnostic';
import { nearestName } from '@/lib/core/diagnostics/nearest-name';
import { reportGithub } from '@/lib/core/diagnostics/report-github';
import { reportText } from '@/lib/core/diagnostics/report-text';
import { createSourceText, formatAt, parseAt, positionAt } from '@/lib/core/diagnostics/source-text';

test.each([
  ['langauge', 'language'],
  ['titel', 'title'],
  ['guest', 'guests'],
  ['zebra', null],
  ['', null],
  ['x'.repeat(500), null],
])('the name nearest to %j is %s', (name, nearest) =>
  expect(nearestName(name, ['language', 'title', 'guests', 'source'])).toBe(nearest),
);

test.each(Object.entries(CATALOG))(
  '%s states one fact, without a full stop, and what to do',
  (_code, entry) => {
    expect(entry.message('x', 'y')).toMatch(/^(?:[A-Z“]|ids\.json |[xy] ).*[^.]$/);
    expect(entry.hint === null || /^[A-Z].*[.\]]$/.test(entry.hint)).toBe(true);
  },
);

const diagnosticAt = (text: string, offset: number) => ({
  ...createDiagnostic('time-unreadable', createSourceText(text), offset, { found: '[12:75]' }),
  file: 'pilot.md',
});

test('a report points at its place with a caret', () => {
  const line = 'They left at [12:75] or so.';
  expect(reportText(diagnosticAt(`Title\n${line}`, 19), line).split('\n')).toEqual([
    'pilot.md:2:14 warning time-unreadable: Cannot read the time “[12:75]”',
    '  2 | They left at [12:75] or so.',
    '    |              ^',
    '  hint: Write m:ss or h:mm:ss. Seconds go from 00 to 59, and so do minutes after an hour.',
  ]);
});

test('a long line is cut around the caret', () => {
  const line = `${'word '.repeat(300)}[12:75]${' word'.repeat(300)}`;
  const [, shown = '', caret = ''] = reportText(diagnosticAt(line, 1500), line).split('\n');
  expect(shown.length).toBeLessThan(120);
  expect(shown[caret.indexOf('^')]).toBe('[');
});

test('what was found is cut to one line', () => {
  const { message } = createDiagnostic('section-unknown', createSourceText('x'), 0, {
    found: `a\nb ${'c'.repeat(200)}`,
  });
  expect(message).toContain('“a b ccc');
  expect(message.length).toBeLessThan(140);
});

test.each([
  ['a\nb', 2, '2:1'],
  ['a\r\nb', 3, '2:1'],
  ['a\rb', 2, '2:1'],
  ['🦦b', 2, '1:3'],
  ['', 0, '1:1'],
])('in %j offset %i is at %s', (text, offset, at) => {
  const { line, column } = positionAt(createSourceText(text), offset);
  expect(`${line}:${column}`).toBe(at);
});

test('a span prints with its end exclusive and reads back', () => {
  const source = createSourceText('ab\ncd');
  expect(formatAt(source, { start: 3, end: 5 })).toBe('2:1-2:3');
  expect(parseAt(source, '2:1-2:3')).toEqual({ start: 3, end: 5 });
  expect(() => parseAt(source, 'nowhere')).toThrow('expected line:column-line:column');
});

test('a place with an end is underlined up to the end of its line', () => {
  const text = 'They left at [12:75] or so.\nAnd came back.';
  const source = createSourceText(text);
  const one = { ...createDiagnostic('time-unreadable', source, 13, { end: 20 }), file: 'pilot.md' };
  expect(one).toMatchObject({ line: 1, column: 14, endLine: 1, endColumn: 21 });
  expect(reportText(one, text.split('\n')[0] ?? '').split('\n')[2]).toBe('    |              ^^^^^^^');
  const long = { ...createDiagnostic('time-unreadable', source, 22, { end: 40 }), file: 'pilot.md' };
  expect(reportText(long, text.split('\n')[0] ?? '').split('\n')[2]).toBe(`    | ${' '.repeat(22)}^^^^^`);
});

test('a related place is shown with its own line, in its own file', () => {
  const source = createSourceText('12:52 Tides');
  const related = [createRelatedPlace(source, { start: 0, end: 5 }, 'the first one is here', 'chapters.txt')];
  const one = { ...createDiagnostic('time-unreadable', source, 0, { related }), file: 'pilot.md' };
  const lines = reportText(one, null, (file) => (file === 'chapters.txt' ? '12:52 Tides' : null)).split('\n');
  expect(lines.slice(1, 4)).toEqual([
    '  chapters.txt:1:1 the first one is here',
    '  1 | 12:52 Tides',
    '    | -----',
  ]);
});

test('an annotation names its end and the related places', () => {
  const source = createSourceText('12:52 Tides');
  const related = [createRelatedPlace(source, { start: 6, end: 11 }, 'the first, one', 'b.txt')];
  const one = { ...createDiagnostic('time-unreadable', source, 0, { end: 5, related }), file: 'a.md' };
  const printed = reportGithub(one, 'content');
  expect(printed).toContain('file=content/a.md,line=1,col=1,endLine=1,endColumn=6,title=time-unreadable::');
  expect(printed).toContain('%0Acontent/b.txt:1:7 the first, one');
  expect(printed).not.toContain('\n');
});

test.each([
  ['海の声 [12:75]', '[', 7],
  ['e\u0301te\u0301 [12:75]', '[', 4],
  ['🦦 [12:75]', '[', 3],
  ['a\tb [12:75]', '[', 4],
])('under %j the caret is in the column where a terminal shows the place', (text, mark, columns) => {
  const one = diagnosticAt(text, text.indexOf(mark));
  expect(reportText(one, text).split('\n')[2]).toBe(`    | ${' '.repeat(columns)}^`);
});

test('an author’s text cannot control the terminal', () => {
  const text = 'red \u001b[31m and \u202eback';
  const source = createSourceText(text);
  const related = [createRelatedPlace(source, { start: 0, end: 3 }, text, text)];
  const detail = { found: text, hint: text, related };
  const one = { ...createDiagnostic('section-unknown', source, 4, detail), file: text };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  expect(reportText(one, text)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});
