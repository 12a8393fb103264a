import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { EpisodeEnding } from '@/components/episode/episode-ending';
import { EpisodeListView } from '@/components/library/episode-list-view';
import { ShowHeader } from '@/components/library/show-header';
import { RelatedMoments } from '@/components/quote/related-moments';
import { listYears } from '@/lib/derive/lists/list-years';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';

const episode = (i: number, rest: Partial<ListedEpisode> = {}): ListedEpisode => ({
  slug: `a-made-up-episode-with-a-long-address-${i}`,
  title: `What Ada Example Found Under the Pier at Low Tide, Part ${i}`,
  date: `20${String(31 - Math.floor(i / 20)).padStart(2, '0')}-05-06`,
  show: 'The Tide Talk',
  people: ['Bo Reed', 'Ada Example'],
  topics: [],
  lengthMs: 5_400_000,
  sketch: 'ACEHKMPSVYbehjmpsvy147.BDFIKNQTWZadgilnoqtwxz258',
  ...rest,
});
const FIFTY = Array.from({ length: 50 }, (_, i) => episode(i));

function list(episodes: readonly ListedEpisode[], all = episodes.length) {
  const links = { years: listYears(episodes), shows: [], few: [] };
  return renderToStaticMarkup(
    <EpisodeListView episodes={episodes} all={all} page={2} pages={20} {...links} />,
  );
}

describe('a page of the list of episodes', () => {
  test('holds fifty in less than 100 kB, each linked once, under its year', () => {
    const html = list(FIFTY, 1000);
    expect(html.length).toBeLessThan(100_000);
    for (const { slug } of FIFTY) expect(html.split(`href="/episodes/${slug}/"`)).toHaveLength(2);
    expect([...html.matchAll(/<h2[^>]*>([^<]*)</g)].map((match) => match[1])).toEqual([
      '2031',
      '2030',
      '2029',
    ]);
    expect(html).not.toContain('style=');
  });

  test('links the years and the other pages without a script', () => {
    const html = list(FIFTY, 1000);
    for (const address of ['/episodes/', '/episodes/page/3/', '/episodes/page/20/', '/episodes/#y2029'])
      expect(html).toContain(`href="${address}"`);
    expect(html).toContain('aria-current="page"');
  });

  test('of an empty library reports it', () => {
    expect(list([])).toContain('No episodes yet');
  });

  test('shows an Arabic episode from right to left', () => {
    expect(list([episode(1, { language: 'ar' })], 1000)).toContain('lang="ar" dir="rtl"');
  });
});

describe('the end of an episode', () => {
  test('links related episodes with their reason', () => {
    const related = [{ episode: episode(7), why: 'Both talk about Fog.' }];
    const html = renderToStaticMarkup(
      <EpisodeEnding
        related={related}
        earlier={episode(8, { show: 'Pier Review' })}
        later={null}
        show="The Tide Talk"
      />,
    );
    expect(html).toContain('Both talk about Fog.');
    expect(html).toContain('rel="prev"');
    expect(html).not.toContain('rel="next"');
    expect(html).toContain('<bdi>Pier Review</bdi>');
  });

  test('is empty in a library of one, and for moments without related ones', () => {
    const ending = <EpisodeEnding related={[]} earlier={null} later={null} show={null} />;
    expect(renderToStaticMarkup(ending)).toBe('');
    expect(renderToStaticMarkup(<RelatedMoments related={[]} here="pilot" />)).toBe('');
  });
});

describe('the header of a show', () => {
  const facts = {
    name: 'Tide Talk',
    description: null,
    image: null,
    colour: null,
    links: [],
    all: 1,
    page: 1,
  };

  test('uses its colour once, as a fill', () => {
    const html = renderToStaticMarkup(
      <ShowHeader {...facts} colour={{ light: '#8c8c00', dark: '#ffff00' }} />,
    );
    expect(html.match(/#8c8c00/g)).toHaveLength(1);
    expect(html).toContain('fill="light-dark(#8c8c00, #ffff00)"');
    expect(html).not.toContain('style=');
  });

  test('needs no colour, picture, description or links', () => {
    const html = renderToStaticMarkup(<ShowHeader {...facts} />);
    expect(html).toContain('1 episode<');
    expect(html).not.toMatch(/<img|<svg|<ul/);
  });
});
