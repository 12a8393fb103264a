import { expect, test } from 'vitest';
import { CATALOG } from '@/lib/diagnostics/catalog';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { nearestName } from '@/lib/diagnostics/nearest-name';
import { reportText } from '@/lib/diagnostics/report-text';
import { createSourceText, formatAt, parseAt, positionAt } from '@/lib/diagnostics/source-text';

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

test.each(Object.entries(CATALOG))('%s says what stood there and what was expected', (_code, entry) => {
  expect(entry.message('x')).toMatch(/^Unexpected .+/);
  expect(entry.hint === null || /^[A-Z].*[.\]]$/.test(entry.hint)).toBe(true);
});

const diagnosticAt = (text: string, offset: number) => ({
  ...createDiagnostic('time-unreadable', createSourceText(text), offset, { found: '[12:75]' }),
  file: 'pilot.md',
});

test('a report points at its place with a caret', () => {
  const line = 'They left at [12:75] or so.';
  expect(reportText(diagnosticAt(`Title\n${line}`, 19), line).split('\n')).toEqual([
    'pilot.md:2:14 warning time-unreadable: Unexpected time "[12:75]", expected m:ss or h:mm:ss',
    '  2 | They left at [12:75] or so.',
    '    |              ^',
    '  hint: Seconds and minutes of an hour run from 00 to 59.',
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
  expect(message).toContain('"a b ccc');
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
