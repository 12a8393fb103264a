import { describe, expect, test } from 'vitest';
import { contrast, showColour } from '@/lib/core/links/show-colour';
import type { Episode, LibraryFile } from '@/lib/core/model/library';
import { listShows } from '@/lib/derive/shows/list-shows';
import { parseSummary } from '@/lib/read/summary/parse-summary';

function episode(slug: string, show: string): Episode {
  const { summary } = parseSummary(`${show}: ${slug}\nOverview\nIt rains.\n`, { episode: slug });
  if (summary === null) throw new Error('test: the text could not be parsed');
  return { slug, file: '', frontMatter: {}, summary, passages: [], chapters: [] };
}

const shows = (names: readonly string[], file: LibraryFile = {}) =>
  listShows({ file, episodes: names.map((name, i) => episode(`e${i}`, name)) }).map(
    ({ slug, name, episodes }) => [slug, name, episodes.length],
  );

describe('the shows of a library', () => {
  test('are identified by name, ignoring case, and written as in library.yaml', () => {
    expect(shows(['Tide talk', 'Pier Review', 'TIDE  TALK'], { shows: [{ name: 'Tide Talk' }] })).toEqual([
      ['pier-review', 'Pier Review', 1],
      ['tide-talk', 'Tide Talk', 2],
    ]);
  });

  test('have unique slugs, and keep a slug that their author set', () => {
    const file = { shows: [{ name: 'Another', slug: 'tide-talk' }] };
    expect(shows(['Tide Talk', 'Tide-Talk', 'Another'], file).map(([slug, name]) => [slug, name])).toEqual([
      ['tide-talk', 'Another'],
      ['tide-talk-2', 'Tide Talk'],
      ['tide-talk-3', 'Tide-Talk'],
    ]);
  });

  test('without an episode have no page', () => {
    expect(shows([], { shows: [{ name: 'Tide Talk' }] })).toEqual([]);
  });
});

describe('the colour of a show', () => {
  test.each(['#000', '#fff', '#ff0', '#13151a', '#faf6ed', '#a1240c', '#808080'])(
    '%s is seen on both grounds',
    (hex) => {
      const seen = showColour(hex);
      expect(contrast(seen?.light ?? '', '#faf6ed')).toBeGreaterThanOrEqual(3);
      expect(contrast(seen?.dark ?? '', '#13151a')).toBeGreaterThanOrEqual(3);
    },
  );

  test('is unchanged if it has enough contrast', () => {
    expect(showColour('#c2410c')).toEqual({ light: '#c2410c', dark: '#c2410c' });
  });

  test.each(['', 'red', '#12345', 'url(x)', '#a1240c; fill: red'])('%j is not a colour', (text) => {
    expect(showColour(text)).toBeNull();
  });

  test('is compared with the backgrounds of the pages', async () => {
    const { readFileSync } = await import('node:fs');
    expect(readFileSync('app/globals.css', 'utf8')).toContain('--color-ground: light-dark(#faf6ed, #13151a)');
  });
});
