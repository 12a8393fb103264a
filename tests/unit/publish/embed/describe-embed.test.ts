import { expect, test } from 'vitest';
import type { Episode } from '@/lib/core/model/library';
import { describeEmbed } from '@/lib/publish/embed/describe-embed';
import { embedCode } from '@/lib/publish/embed/embed-code';
import { embedHeight } from '@/lib/publish/embed/embed-size';
import { parseSummary } from '@/lib/read/summary/parse-summary';

const { summary } = parseSummary(
  'Test Show: Roofs & "Rain"\nNotable Quotes\n“It rained on <b>every</b> roof.” – Ada Example [1:20]\n',
  { episode: 'roofs' },
);
if (summary === null) throw new Error('test: the text could not be parsed');
const episode: Episode = { slug: 'roofs', file: '', frontMatter: {}, summary, passages: [], chapters: [] };
const [quote] = summary.quotes;
if (quote === undefined) throw new Error('test: no quote');

const site = { name: 'Notes', address: { origin: 'https://example.org', base: '/pod' }, card: null };

test('an embed is described as oEmbed’s rich type, with absolute URLs', () => {
  const { html, height, ...rest } = describeEmbed(quote, episode, site);
  expect(rest).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Ada Example in Roofs & "Rain"',
    author_name: 'Ada Example',
    provider_name: 'Notes',
    provider_url: 'https://example.org/pod/',
    width: 600,
  });
  expect(html).toContain(`src="https://example.org/pod/embed/q/${quote.id}/"`);
  expect(html).toContain(`height="${height}"`);
});

test('a card is the thumbnail with its size; without one all three are left out', () => {
  const described = describeEmbed(quote, episode, { ...site, card: { width: 1200, height: 630 } });
  expect(described).toMatchObject({
    thumbnail_url: `https://example.org/pod/cards/q/${quote.id}.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(Object.keys(describeEmbed(quote, episode, site)).join()).not.toContain('thumbnail');
});

test('the code of a frame escapes what its author wrote', () => {
  const words = { quote: 'Rain', source: 'Roofs', site: 'Notes' };
  const code = embedCode({ url: 'https://example.org/?a&b', title: '"><script>alert(1)</script>', words });
  expect(code).toContain('title="&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;"');
  expect(code).toContain('src="https://example.org/?a&#38;b"');
});

test('a frame grows with its quote up to a maximum height', () => {
  const heights = [10, 100, 250, 500, 5000].map((length) =>
    embedHeight({ quote: 'r'.repeat(length), source: 'Roofs', site: 'Notes' }),
  );
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(heights.at(-1)).toBe(560);
});
