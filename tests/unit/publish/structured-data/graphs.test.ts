import { expect, test } from 'vitest';
import { episodeGraph } from '@/lib/publish/structured-data/episode-graph';
import { personGraph } from '@/lib/publish/structured-data/person-graph';
import { quoteGraph } from '@/lib/publish/structured-data/quote-graph';
import { renderJsonLd } from '@/lib/publish/structured-data/render-json-ld';
import { siteGraph } from '@/lib/publish/structured-data/site-graph';
import { parseSummary } from '@/lib/read/summary/parse-summary';

const TEXT = `Test Show: Rain
Host: Ada Example (meteorologist)
Overview
It rains in Foohaven.
“We count the rain here.” – Ada Example [12:52]
Timestamps
12:52 – Counting rain
13:21 – Sun
`;
const address = { origin: 'https://example.org', base: '/pod' };
const { summary } = parseSummary(TEXT, { episode: 'rain' });
if (summary === null) throw new Error('test: the text could not be parsed');
const episode = {
  slug: 'rain',
  file: 'episodes/rain/summary.md',
  frontMatter: { language: 'en' },
  summary,
  passages: [],
  chapters: [],
};

test('an episode is described with whole addresses, seconds, and an abstract', () => {
  const [node, crumbs] = episodeGraph(episode, address);
  expect(node).toMatchObject({
    '@type': 'PodcastEpisode',
    url: 'https://example.org/pod/episodes/rain/',
    name: 'Rain',
    abstract: 'It rains in Foohaven.',
    partOfSeries: { name: 'Test Show' },
    author: [{ name: 'Ada Example', jobTitle: 'meteorologist' }],
    hasPart: [
      { name: 'Counting rain', startOffset: 772, endOffset: 801, url: expect.stringContaining('?t=772#') },
      { name: 'Sun', startOffset: 801 },
    ],
  });
  expect(node).not.toHaveProperty('transcript');
  expect(node).not.toHaveProperty('datePublished');
  expect(crumbs).toMatchObject({
    itemListElement: [{ position: 1 }, { position: 2 }, { position: 3, name: 'Rain' }],
  });
});

test('an episode’s people are those of their own pages, with the role they had', () => {
  const people = new Map([['Ada Example', 'ada-example']]);
  const [node] = episodeGraph(episode, address, { people });
  const page = 'https://example.org/pod/people/ada-example/';
  expect(node).toMatchObject({
    author: [{ '@id': `${page}#person`, url: page, name: 'Ada Example', jobTitle: 'meteorologist' }],
  });
  const described = { slug: 'ada-example', name: 'Ada Example', otherNames: ['Ada'], urls: [] };
  const [person, crumbs] = personGraph(described, address);
  expect(person).toEqual({
    '@type': 'Person',
    '@id': `${page}#person`,
    url: page,
    name: 'Ada Example',
    alternateName: ['Ada'],
  });
  expect(crumbs).toMatchObject({ itemListElement: [{}, { item: 'https://example.org/pod/people/' }, {}] });
});

test('a quote names its speaker and its episode', () => {
  const [quote] = summary.quotes;
  if (quote === undefined) throw new Error('test: no quote');
  expect(quoteGraph(quote, episode, address)[0]).toMatchObject({
    text: 'We count the rain here.',
    creator: { name: 'Ada Example' },
    isPartOf: { '@id': 'https://example.org/pod/episodes/rain/#episode' },
  });
});

test('the site tells where it is searched', () => {
  expect(JSON.stringify(siteGraph({ name: 'Foo', description: 'Bar' }, address))).toContain(
    'https://example.org/pod/search/?q={search_term_string}',
  );
});

test('nothing in the data can end its element', () => {
  const text = renderJsonLd([{ name: '</script><script>alert(1)</script>\u2028\u2029' }]);
  expect(text).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(text)['@graph'][0].name).toBe('</script><script>alert(1)</script>\u2028\u2029');
});
