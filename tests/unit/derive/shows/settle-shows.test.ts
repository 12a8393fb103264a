import { expect, test } from 'vitest';
import type { LibraryFile } from '@/lib/core/model/library';
import { isShowName, settleShows } from '@/lib/derive/shows/settle-shows';
import { parseSummary } from '@/lib/read/summary/parse-summary';

function settle(titles: readonly string[], file: LibraryFile = {}): string[] {
  const read = titles.map((title, i) => {
    const slug = `e${i}`;
    const { summary, titleLine } = parseSummary(`# ${title}\n\n## Overview\n\nIt rains.\n`, {
      episode: slug,
    });
    if (summary === null) throw new Error('test: the text could not be parsed');
    return { episode: { slug, file: '', frontMatter: {}, summary, passages: [], chapters: [] }, titleLine };
  });
  return settleShows(read, file).map(({ summary: { meta } }) =>
    [meta.show, meta.prefix, meta.title].map((part) => part ?? '').join('|'),
  );
}

test.each<[string, LibraryFile, string]>([
  ['Salt and Wood: How Piers Grow', {}, 'Salt and Wood||How Piers Grow'],
  ['How to grow a pier: notes from the coast', {}, '||How to grow a pier: notes from the coast'],
  [
    'How to grow a pier: notes from the coast',
    { shows: [{ name: 'How to Grow a Pier' }] },
    'How to grow a pier||notes from the coast',
  ],
  ['why piers stand #4: Salt', {}, '||why piers stand #4: Salt'],
  ['Salt and Wood #4: Piers', {}, 'Salt and Wood|#4|Piers'],
  ['Summary: what piers are for: an essay', {}, '|Summary|what piers are for: an essay'],
  ['12: How Piers Grow', {}, '|12|How Piers Grow'],
  ['S2E5: How Piers Grow', {}, '|S2E5|How Piers Grow'],
  ['Folge 214: Wie Stege wachsen', {}, '|Folge 214|Wie Stege wachsen'],
  ['12. Bölüm: İskeleler', {}, '|12. Bölüm|İskeleler'],
  ['제12화: 부두', {}, '|제12화|부두'],
  ['Ergebnisprotokoll: Der Steg', {}, '|Ergebnisprotokoll|Der Steg'],
  ['1984', {}, '||1984'],
])('%j with %j is %s', (title, file, shown) => expect(settle([title], file)).toEqual([shown]));

test('words before a title are a show where two episodes have them', () => {
  expect(settle(['what piers say: Salt', 'What piers say: Paint'])).toEqual([
    'what piers say||Salt',
    'What piers say||Paint',
  ]);
});

test.each([
  ['Latent Space', true],
  ['すきま時間', true],
  ['The Daily', true],
  ['Why piers stand', false],
  ['what was said', false],
  ['Is this it?', false],
  ['A talk about the long winter of piers and paint', false],
  ['12', false],
])('%j looks like a show: %s', (name, is) => expect(isShowName(name)).toBe(is));
