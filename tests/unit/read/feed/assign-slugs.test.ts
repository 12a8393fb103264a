import { describe, expect, test } from 'vitest';
import { assignItemSlugs, type KnownEpisode } from '@/lib/read/feed/assign-item-slugs';
import { episodeOf } from './sample-episode';

const known = (slug: string, guid: string | null = null, show: string | null = null): KnownEpisode => ({
  slug,
  guid,
  show,
});

const TABLE: readonly [
  title: string,
  items: readonly (readonly [guid: string | null, title: string | null, date?: string])[],
  there: readonly KnownEpisode[],
  slugs: readonly (string | null)[],
][] = [
  ['a new title makes a new folder', [['a', 'Rain']], [], ['rain']],
  ['a guid finds its folder, whatever the title is now', [['a', 'Snow']], [known('rain', 'a')], ['rain']],
  ['a folder without a guid is found by its name', [['a', 'Rain']], [known('rain')], ['rain']],
  ['a folder with another guid is another episode', [['b', 'Rain']], [known('rain', 'a')], ['rain-2']],
  ['a folder of another show is another episode', [['b', 'Rain']], [known('rain', null, 'X')], ['rain-2']],
  [
    'next week’s twin does not take the name',
    [
      ['b', 'Rain', '2031-02-10'],
      ['a', 'Rain', '2031-02-03'],
    ],
    [known('rain', 'a')],
    ['rain-2', 'rain'],
  ],
  [
    'twins without a guid keep their folders',
    [
      [null, 'Rain'],
      [null, 'Rain'],
    ],
    [known('rain'), known('rain-2')],
    ['rain-2', 'rain'],
  ],
  [
    'two items with one guid are two folders, and the same two next time',
    [
      ['a', 'Rain', '2031-02-10'],
      ['a', 'Rain', '2031-02-03'],
    ],
    [known('rain', 'a'), known('rain-2', 'a')],
    ['rain-2', 'rain'],
  ],
  [
    'a guid is worth more than a name',
    [
      ['b', 'Rain'],
      ['a', 'Snow'],
    ],
    [known('rain', 'a')],
    ['rain-2', 'rain'],
  ],
  ['a title without letters gives way to the date', [['a', '🦦', '2031-02-03']], [], ['2031-02-03']],
  ['other scripts are written in Latin letters', [['a', 'Реки и бобры']], [], ['reki-i-bobry']],
  ['an item without facts has no folder', [[null, null]], [], [null]],
  ['a title cannot leave its folder', [['a', '../../etc/passwd']], [], ['etc-passwd']],
];

describe('the folder of an item', () => {
  test.each(TABLE)('%s', (_title, items, there, slugs) => {
    const episodes = items.map(([guid, title, date = null]) => episodeOf({ guid, title, date }));
    expect(assignItemSlugs(episodes, there, 'Otter Hour')).toEqual(slugs);
  });

  test('a thousand items with one title have a thousand folders', () => {
    const episodes = Array.from({ length: 1000 }, (_, at) => episodeOf({ guid: `${at}`, title: 'Rain' }));
    expect(new Set(assignItemSlugs(episodes, [], null)).size).toBe(1000);
  });
});
