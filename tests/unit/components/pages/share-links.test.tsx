import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { EpisodeView } from '@/components/episode/episode-view';
import { QuotePageView } from '@/components/quote/quote-page-view';
import { listApps } from '@/lib/core/links/list-episode-apps';
import { readLibrary } from '@/lib/disk/read/read-library';

const { episodes } = await readLibrary('tests/fixtures/site/share');
const rain = episodes.find(({ slug }) => slug === 'rain-in-foohaven');
if (rain === undefined) throw new Error('test: the episode about rain is missing');
const { summary, passages, frontMatter } = rain;
const apps = listApps({
  recordings: frontMatter.recordings ?? [],
  guid: frontMatter.guid ?? null,
  showLinks: [],
  base: '/pod',
});

describe('an episode’s page', () => {
  const page = renderToStaticMarkup(
    <EpisodeView episode={rain} repository={null} apps={apps} formerIds={new Map()} />,
  );
  const shares = [...page.matchAll(/<(a|button)(?=[^>]* data-share)[^>]*>/g)].map(([tag]) => tag);

  test('offers one Share for every moment: section, point, quote, segment, passage', () => {
    const moments = [
      ...summary.sections,
      ...summary.sections.flatMap(({ points }) => points),
      ...summary.quotes,
      ...summary.timeline,
    ];
    const hrefs = shares.flatMap((tag) => /href="[^"#]*#([^"]+)"/.exec(tag)?.[1] ?? []);
    expect(hrefs.toSorted()).toEqual(moments.map(({ id }) => id).toSorted());
    expect(shares.filter((tag) => tag.startsWith('<button'))).toHaveLength(passages.length);
    expect(passages).toHaveLength(2);
  });

  test('a point without a title has its Share, too', () => {
    const untitled = summary.sections.map((section) => ({
      ...section,
      points: section.points.map((point) => ({ ...point, title: null })),
    }));
    const bare = { ...rain, summary: { ...summary, sections: untitled } };
    const shown = renderToStaticMarkup(
      <EpisodeView episode={bare} repository={null} formerIds={new Map()} />,
    );
    expect(shown.match(/ data-share/g)).toHaveLength(shares.length);
  });

  test('has the data for sharing once', () => {
    expect(page).toMatch(
      /<main[^>]* data-title="Rain in Foohaven" data-show="Test Show" data-date="2025-06-13"/,
    );
    expect(page.match(/data-by-ai/g)).toHaveLength(1);
  });
});

test('a quote’s page shares its own address and links its time in every app', () => {
  const quote = summary.quotes.find(({ startMs }) => startMs === 772_000);
  if (quote === undefined) throw new Error('test: the quote at 12:52 is missing');
  const page = renderToStaticMarkup(<QuotePageView episode={rain} quote={quote} apps={apps} />);
  const share = /<a(?=[^>]* data-share)[^>]*>/.exec(page)?.[0];
  expect(share).toContain(`/q/${quote.id}/"`);
  expect(
    [...page.matchAll(/<a href="([^"]+)"[^>]* data-app="(\w+)"/g)].map(([, href, kind]) => [kind, href]),
  ).toEqual([
    ['youtube', 'https://www.youtube.com/watch?v=AbCdEfGhIj0&amp;t=772s'],
    ['spotify', 'https://open.spotify.com/episode/0123456789abcdefABCDEF?t=784'],
    ['overcast', 'https://overcast.fm/+AbCdEf123/12:52'],
    ['pocketcasts', 'https://pca.st/episode/01234567-89ab-cdef-0123-456789abcdef?t=742'],
    ['apple', 'https://podcasts.apple.com/podcast/id1234567890?i=1000123456789&amp;t=772'],
    ['audio', 'https://cdn.example.org/rain.mp3#t=832'],
    ['universal', 'https://episodes.fm/1234567890/episode/dGVzdC1ndWlkLzE_w6k'],
  ]);
});
