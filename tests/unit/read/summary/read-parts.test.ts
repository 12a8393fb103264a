import { describe, expect, test } from 'vitest';
import { parseDay } from '@/lib/core/time/parse-day';
import { readPeople } from '@/lib/read/summary/head/read-people';
import { findQuotedSpans } from '@/lib/read/summary/inline/find-quoted-spans';
import { findEndingTimeGroup, findLeadingClock, readTimeGroup } from '@/lib/read/summary/inline/find-times';
import { readAttribution } from '@/lib/read/summary/inline/read-attribution';
import { classifyHeading } from '@/lib/read/summary/outline/classify-heading';
import { isMarkdown } from '@/lib/read/summary/outline/markdown/detect-markdown';
import { readLabels } from '@/lib/read/summary/outline/read-labels';
import { readTable } from '@/lib/read/summary/outline/read-table';
import { Claims } from '@/lib/read/summary/spans/claims';
import { strandOf } from '@/lib/read/summary/spans/strand';

test.each([
  ['June 13, 2025', '2025-06-13'],
  ['Jan 9, 2032', '2032-01-09'],
  ['3rd of March 2031', '2031-03-03'],
  ['14.02.2031', '2031-02-14'],
  ['2030-11-02', '2030-11-02'],
  ['2030/1/2', '2030-01-02'],
  ['2030年1月2日', '2030-01-02'],
  ['25/12/2030', '2030-12-25'],
  ['12/25/2030', '2030-12-25'],
  ['06/07/2025', null],
  ['February 30, 2031', null],
  ['Smarch 3, 2031', null],
  ['yesterday', null],
  ['', null],
])('the day %j is %s', (text, day) => expect(parseDay(text)).toBe(day));

test.each([
  ['Swix (founder, Small AI), Ada', ['Swix|founder, Small AI', 'Ada|']],
  ['Ada & Bo and Cy; Di', ['Ada|', 'Bo|', 'Cy|', 'Di|']],
  ['Rex Chalk, editor of Dust Weekly', ['Rex Chalk|editor of Dust Weekly']],
  ['Bo (founder & CEO, Crumb (Works))', ['Bo|founder & CEO, Crumb (Works)']],
  ['Andy Anders', ['Andy Anders|']],
  ['Jane Doe - Founder, Foo; Bob Roe — CEO at Bar', ['Jane Doe|Founder, Foo', 'Bob Roe|CEO at Bar']],
  ['Dr. Jane Doe, MD, PhD (Mayo), Bo', ['Dr. Jane Doe, MD, PhD|Mayo', 'Bo|']],
  ['Ann Lee [VP, Foo]', ['Ann Lee|VP, Foo']],
  ['', []],
])('the people of %j', (text, people) => {
  const read = readPeople(strandOf(text, 0, text.length), new Claims(text, 0));
  expect(read.map(({ name, role }) => `${name}|${role ?? ''}`)).toEqual(people);
});

test.each([
  ['CUDA.“The bell”', ['The bell']],
  ['“plate.”“We”', ['plate.', 'We']],
  ['don’t, it’s', []],
  ['"straight" and "more"', ['straight', 'more']],
  ['a 6" pipe and a "word"', ['word']],
  ['„Zeit“ »tid« «temps» 「水」', ['Zeit', 'tid', 'temps', '水']],
  ['“curly then straight"', ['curly then straight']],
  ['“never closed', []],
  ['“a “b” c”', ['a “b” c']],
  ['“a "b" c”', ['a "b" c']],
  ['"a "b" c."', ['a "b" c.']],
  ['"plate.""We"', ['plate.', 'We']],
  ['“lost. “found”', ['found']],
])('the quoted stretches of %s', (text, quoted) =>
  expect(findQuotedSpans(text).spans.map(({ open, close }) => text.slice(open + 1, close))).toEqual(quoted),
);

test.each([
  ['Release Date: May 6, 2031', ['date=May 6, 2031']],
  ['Episode: Title: sub', ['title=Title: sub']],
  ['Host: Ada Guest: Bo', ['hosts=Ada', 'guests=Bo']],
  ['Episode : Time: A : B Date : 2031-05-06', ['title=Time: A : B', 'date=2031-05-06']],
  ['Title: Meet the Host: A Story', ['title=Meet the Host: A Story']],
  ['Just text', []],
  [
    'Guest: Otto | Recorded: August 8, 2030 | Room: the loft',
    ['guests=Otto', 'date=August 8, 2030', 'Room: the loft'],
  ],
  ['Guests: Ada | Bo', ['guests=Ada | Bo']],
  ['🎙️ Owner / Host: Ada', ['hosts=Ada']],
  ['Host:: [[Owen]]', ['hosts=[[Owen]]']],
  ['Hosted by Ada Quill with guest Ben Marsh', ['hosts=Ada Quill', 'guests=Ben Marsh']],
  ['*June*', []],
  ['🗓️ Fri, June 13, 2031', ['date=Fri, June 13, 2031']],
  ['Diffusé le 2 février 2031', ['date=2 février 2031']],
  ['Recorded: in a barn', []],
])('the labels of %j', (text, labels) => {
  const read = readLabels(strandOf(text, 0, text.length), new Claims(text, 0));
  const shown = read.map((node) =>
    node.type === 'label'
      ? `${node.name}=${node.line.text.slice(node.valueAt)}`
      : node.type === 'paragraph' && node.strand.text,
  );
  expect(shown).toEqual(labels);
});

describe('after a closing mark', () => {
  test.each([
    [' – Ada Quill [03:13]', 'Ada Quill', 193_000, null],
    [' — Ada Quill (03:13)', 'Ada Quill', 193_000, null],
    [' - Ada Quill, 03:13', 'Ada Quill', 193_000, null],
    [' -- Ada Quill at 03:13', 'Ada Quill', 193_000, null],
    [' [03:13] – Ada Quill', 'Ada Quill', 193_000, null],
    [' (Ada Quill, 03:13)', 'Ada Quill', 193_000, null],
    [' (Ada Quill)', 'Ada Quill', null, null],
    [' – Ada Quill, on wells [1:03:13]', 'Ada Quill', 3_793_000, 'on wells'],
    [' – Bo Reed (clockmaker) [03:13]', 'Bo Reed', 193_000, '(clockmaker)'],
    [' – Ada van der Quill [03:13]', 'Ada van der Quill', 193_000, null],
    [' – swix [03:13]', 'swix', 193_000, null],
    [' [03:13]', null, 193_000, null],
    [' – Ada Quill, 03:13) goes on', 'Ada Quill', 193_000, null],
    [' – Ada Quill) goes on', 'Ada Quill', null, null],
    [' – Everybody laughed.', null, null, null],
    [' and left', null, null, null],
    ['', null, null, null],
  ])('%j names %s at %s, rest %s', (after, name, ms, rest) => {
    const text = `”${after}`;
    const { speaker, group, rest: left } = readAttribution(text, 1, { people: ['Ada Quill'] });
    const slice = (extent: { start: number; end: number } | null) =>
      extent === null ? null : text.slice(extent.start, extent.end);
    expect([slice(speaker), group?.clocks[0]?.ms ?? null, slice(left)]).toEqual([name, ms, rest]);
  });
});

test.each([
  ['[03:13]', [193_000], null],
  ['(12:52–13:40)', [772_000, 820_000], 820_000],
  ['[67:33, 68:20]', [4_053_000, 4_100_000], null],
  ['[1:00 and 2:00]', [60_000, 120_000], null],
  ['[at 1:00]', [60_000], null],
  ['[Now]', null, null],
  ['[the kernel]', null, null],
  ['[12:75]', null, null],
  ['(see 12:52)', null, null],
  ['[12:52', null, null],
])('the group %s has %j', (text, times, endMs) => {
  const group = readTimeGroup(text, 0);
  expect(group?.clocks.map(({ ms }) => ms) ?? null).toEqual(times);
  expect(group?.range?.endMs ?? null).toBe(endMs);
});

test.each([
  ['It ends. [74:47]', 9],
  ['It ends (1:00).', 8],
  ['It [1:00] goes on', null],
  ['It ends [1:00] [2:00]', 8],
  ['It ends [soon]', null],
])('a time group ends %j at %s', (text, start) =>
  expect(findEndingTimeGroup(text)?.start ?? null).toBe(start),
);

test.each([
  ['12:52 – text', 772_000, 8],
  ['[12:52] text', 772_000, 8],
  ['(1:01:01) text', 3_661_000, 10],
  ['12:52', 772_000, 5],
  ['[12:52-13:40] text', 772_000, 14],
  ['12:52–13:40: text', 772_000, 13],
  ['12:52 – 1:05 text', 772_000, 8],
  ['10:30 am tea', null, null],
  ['16:9 screens', null, null],
  ['12:52pm', null, null],
])('a clock begins %j', (text, ms, textStart) => {
  const lead = findLeadingClock(text);
  expect([lead?.ms ?? null, lead?.textStart ?? null]).toEqual([ms, textStart]);
});

test.each([
  ['Episode Overview', 'overview'],
  ['Key Takeaways', 'insights'],
  ['Memorable Quotes', 'quotes'],
  ['Timestamps for Important Segments', 'timeline'],
  ['Personal Insights and Storytelling', 'insights'],
  ['Calls to Action & Closing', 'closing'],
  ['Resources', 'other'],
])('the heading %s begins a section of type %s', (title, type) => expect(classifyHeading(title)).toBe(type));

test.each([
  [['| Time | Topic | |------|-------| | 01:21 | A | | 02:50 | B - b | |'], ['01:21/A', '02:50/B - b']],
  [['| Time | Topic |', '|---|:-:|', '| 01:21 | A \\| B |'], ['01:21/A | B']],
  [
    ['| 01:21 | A |', '| 02:50 | B |'],
    ['01:21/A', '02:50/B'],
  ],
  [
    ['| Tool | Use |', '|---|---|', '| Bell | ring |'],
    ['Tool/Use', 'Bell/ring'],
  ],
])('the table %j', (lines, rows) => {
  const source = lines.join('\n');
  let at = 0;
  const strands = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return strandOf(source, start, start + line.length);
  });
  expect(
    readTable(strands, new Claims(source, 0)).map((cells) => cells.map(({ text }) => text).join('/')),
  ).toEqual(rows);
});

test.each([
  ['# Title\n', true],
  ['**Date:** today', true],
  ['Title\n=====\ntext', true],
  ['see [it](https://example.org)', true],
  ['-\nTitle:\nsee [it](https://example.org)', false],
  ['-\nTitle:\n**bold** text', false],
  ['Episode Overview\nA **bold** word', false],
  ['## Key Points\n-\nTitle:\ntext', false],
  ['- **Title:** text', true],
  ['A sentence.\n---\n', false],
  ['- a bullet', false],
  ['| 1:00 | a |', false],
  [`# T\n${'>'.repeat(100)} deep`, false],
])('%j is Markdown: %s', (text, markdown) => expect(isMarkdown(text)).toBe(markdown));
