import { expect, test } from 'vitest';
import type { Library } from '@/lib/core/model/library';
import type { Section, Summary } from '@/lib/core/model/summary';
import { buildMoments } from '@/lib/derive/moments/build-moments';

const at = '1:1-1:2';
const plain = { at, number: null, startMs: null, endMs: null, blocks: [], points: [], sections: [] };

const discussion: Section = {
  ...plain,
  id: 'sec',
  type: 'discussion',
  title: 'Journey',
  startMs: 60_000,
  blocks: [{ type: 'paragraph', text: 'How it went.', at }],
  points: [
    {
      id: 'timed',
      title: 'Daily routine',
      at,
      timesMs: [90_000],
      blocks: [
        { type: 'paragraph', text: 'Walks.', at },
        { type: 'list', items: [{ text: 'Outer', at, items: [{ text: 'inner', at }] }] },
        { type: 'quote', id: 'q1' },
      ],
    },
    { id: 'borrows', title: 'First phase', at, timesMs: [], blocks: [{ type: 'quote', id: 'q2' }] },
    { id: 'inherits', title: null, at, timesMs: [], blocks: [{ type: 'paragraph', text: 'Untitled.', at }] },
    { id: 'silent', title: null, at, timesMs: [], blocks: [{ type: 'quote', id: 'q2' }] },
  ],
};

const summary: Summary = {
  kind: 'summary',
  meta: {
    show: 'The Show',
    title: 'The Title',
    date: null,
    dateText: null,
    hosts: [{ name: 'Ada', role: 'host, always' }],
    guests: [{ name: 'Bob', role: null }],
  },
  sections: [
    discussion,
    { ...plain, id: 'bare', type: 'quotes', title: 'Quotes' },
    { ...plain, id: 'none', type: 'other', title: '' },
  ],
  quotes: [
    {
      id: 'q1',
      text: 'One.',
      speaker: 'Bob',
      startMs: null,
      endMs: null,
      sectionId: 'sec',
      pointId: 'timed',
      rest: null,
      at,
    },
    {
      id: 'q2',
      text: 'Two.',
      speaker: null,
      startMs: 0,
      endMs: null,
      sectionId: 'sec',
      pointId: 'borrows',
      rest: null,
      at,
    },
  ],
  timeline: [{ id: 'row', startMs: 81_000, endMs: null, label: 'Origins', at }],
  footer: null,
  coverage: { characters: 0, text: 0, syntax: 0, unclaimed: 0 },
  diagnostics: [],
};

const library: Library = {
  file: {},
  episodes: [
    {
      slug: 'pilot',
      file: 'episodes/pilot/summary.md',
      frontMatter: {},
      summary,
      passages: [
        {
          id: 'said-early',
          speaker: 'Ada',
          startMs: 5_000,
          endMs: 9_000,
          text: 'Hello there.',
          cues: [{ at: 0, startMs: 5_000 }],
        },
        {
          id: 'said-later',
          speaker: null,
          startMs: 90_000,
          endMs: null,
          text: 'One. Two.',
          cues: [
            { at: 0, startMs: 90_000 },
            { at: 5, startMs: 92_500 },
          ],
        },
      ],
      chapters: [],
    },
  ],
  diagnostics: [],
};

test('lists episode, sections, points, quotes and timeline rows with their words and times', () => {
  const rows = buildMoments(library).map(({ id, kind, title, text, startMs }) => [
    id,
    kind,
    title,
    text,
    startMs,
  ]);
  expect(rows).toEqual([
    ['pilot', 'episode', 'The Title', 'The Show\nAda (host, always)\nBob', null],
    ['sec', 'section', 'Journey', 'How it went.', 60_000],
    ['timed', 'point', 'Daily routine', 'Walks.\nOuter\ninner', 90_000],
    ['borrows', 'point', 'First phase', '', 0],
    ['inherits', 'point', 'Journey', 'Untitled.', 60_000],
    ['q1', 'quote', 'Daily routine', 'One.', 60_000],
    ['q2', 'quote', 'First phase', 'Two.', 0],
    ['bare', 'section', 'Quotes', '', null],
    ['row', 'timeline', 'Timeline', 'Origins', 81_000],
    ['said-early', 'transcript', '', 'Hello there.', 5_000],
    ['said-later', 'transcript', 'Origins', 'One. Two.', 90_000],
  ]);
});

test('a passage keeps its cues, and its end if it has one', () => {
  const spoken = buildMoments(library).filter(({ kind }) => kind === 'transcript');
  expect(spoken.map(({ endMs, cues }) => [endMs, cues?.length])).toEqual([
    [9_000, 1],
    [undefined, 2],
  ]);
});

test('without a timeline, passages have chapter titles', () => {
  const [episode] = library.episodes;
  if (episode === undefined) throw new Error('no episode');
  const chapters = [{ id: 'c', startMs: 80_000, endMs: null, title: 'A chapter' }];
  const untimed = { ...episode, chapters, summary: { ...summary, timeline: [] } };
  const titles = buildMoments({ ...library, episodes: [untimed] })
    .filter(({ kind }) => kind === 'transcript')
    .map(({ title }) => title);
  expect(titles).toEqual(['', 'A chapter']);
});

test('ids are unique', () => {
  const ids = buildMoments(library).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
