import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { QuotesView } from '@/components/quote/quotes-view';
import type { Library } from '@/lib/core/model/library';
import { listPeople } from '@/lib/derive/people/list-people';
import { pageQuotes } from '@/lib/derive/quotes/page-quotes';
import { readLibrary } from '@/lib/disk/read/read-library';
import { sampleLibrary } from '@/tests/unit/derive/people/sample-library';

const render = (library: Library, page = 1, perPage?: number): string =>
  renderToStaticMarkup(
    <QuotesView
      wall={pageQuotes(library.episodes, perPage)}
      page={page}
      namesIn={listPeople(library).namesIn}
    />,
  );

/** The words of a page's quotes as a browser shows them. */
function wordsOf(page: string): string[] {
  const decode = (text: string): string =>
    text.replace(
      /&(#x27|quot|lt|gt|amp);/g,
      (_, name: string) => ({ '#x27': "'", quot: '"', lt: '<', gt: '>', amp: '&' })[name] ?? '',
    );
  return [...page.matchAll(/<blockquote[^>]*>(.*?)<\/blockquote>/gs)].map((match) => decode(match[1] ?? ''));
}

describe('the list of quotes', () => {
  test('has all 23 quotes of the first episode, character for character', async () => {
    const library = await readLibrary('content');
    const wanted = library.episodes.flatMap(({ summary }) => summary.quotes.map(({ text }) => text));
    const [newest, ...wall] = wordsOf(render(library));
    expect(wall).toHaveLength(23);
    expect([...wall].sort()).toEqual([...wanted].sort());
    expect(newest).toBe(wall[0]);
  });

  test('has the speaker, clock, page and share link of every quote', async () => {
    const page = render(await readLibrary('content'));
    const wall = page.slice(page.indexOf('data-quote-list'));
    const count = (part: RegExp): number => wall.match(part)?.length ?? 0;
    expect(count(/<figure/g)).toBe(23);
    expect(count(/href="\/people\/chris-lattner\/"/g)).toBe(21);
    expect(count(/href="\/episodes\/latent-space-chris-lattner\/\?t=\d+#\w+"[^>]*><time/g)).toBe(23);
    expect(count(/href="\/q\/\w+\/"/g)).toBe(23);
    expect(count(/data-share=""/g)).toBe(23);
  });

  test('with one quote has it once, and no filters', () => {
    const page = render(sampleLibrary([{ speakers: ['Ada Quill'] }]));
    expect(wordsOf(page)).toHaveLength(1);
    expect(page).not.toContain('<form');
  });

  test('does not link pages of quotes beyond the limit', async () => {
    const library = sampleLibrary([{ speakers: ['Ada Quill'] }]);
    const episodes = library.episodes.map((episode) => ({
      ...episode,
      summary: {
        ...episode.summary,
        quotes: episode.summary.quotes.map((quote) => ({ ...quote, withoutPage: true as const })),
      },
    }));
    expect(render({ ...library, episodes })).not.toContain('Quote page');
  });

  test('has later pages without the quote of the day, with links to all others', () => {
    const library = sampleLibrary([{ speakers: ['Ada', 'Bo', 'Cy', 'Di', 'Ed'] }]);
    const page = render(library, 2, 2);
    expect(page).not.toContain('data-quote-pick');
    expect(page).toContain('<a href="/quotes/" rel="prev"');
    expect(page).toContain('<a href="/quotes/page/3/" rel="next"');
    expect([...page.matchAll(/data-place="(\d+)"/g)].map((match) => match[1])).toEqual(['2', '3']);
  });

  test('reports that there are no quotes', () => {
    const page = render(sampleLibrary([{}]));
    expect(page).toContain('No quotes yet');
    expect(page).not.toContain('<form');
  });

  test('keeps the direction of an author’s and of our own words', () => {
    const [episode] = sampleLibrary([{ speakers: ['Ada Quill'] }]).episodes;
    if (episode === undefined) throw new Error('test: no episode');
    const arabic = { ...episode, frontMatter: { ...episode.frontMatter, language: 'ar' } };
    const page = render({ file: {}, diagnostics: [], episodes: [arabic] });
    expect(page).toMatch(/<div lang="ar" dir="rtl"[^>]*><blockquote/);
    expect(page).toMatch(/<bdi lang="ar" dir="rtl">About/);
    expect(page).toMatch(/<span lang="en" dir="ltr"[^>]*><a href="\/q\//);
  });

  test('has no style attribute and no markup of an author', () => {
    const library = sampleLibrary([{ speakers: ['Ada <b>Quill</b>'] }]);
    expect(render(library)).not.toMatch(/style=|<b>/);
  });
});
