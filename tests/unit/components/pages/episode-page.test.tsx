import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { EpisodeView } from '@/components/episode/episode-view';
import type { FrontMatter } from '@/lib/core/model/front-matter';
import { parseSummary } from '@/lib/read/summary/parse-summary';

/** Renders the page of a made-up episode. */
function render(text: string, frontMatter: FrontMatter = {}, repository: string | null = null): string {
  const { summary } = parseSummary(text, { episode: 'pilot' });
  if (summary === null) throw new Error('test: the text could not be parsed');
  const episode = {
    slug: 'pilot',
    file: 'episodes/pilot/summary.md',
    frontMatter,
    summary,
    passages: [],
    chapters: [],
  };
  return renderToStaticMarkup(
    <EpisodeView episode={episode} repository={repository} formerIds={new Map()} />,
  );
}

const TEXT = 'Test Show: Pilot\nOverview\nIt rains in Foohaven.\n';

describe('the page of an episode', () => {
  test.each([
    ['ar', 'lang="ar" dir="rtl"'],
    ['he-IL', 'lang="he-IL" dir="rtl"'],
    ['az-Arab', 'lang="az-Arab" dir="rtl"'],
    ['ar-Latn', 'lang="ar-Latn" dir="ltr"'],
    ['de', 'lang="de" dir="ltr"'],
  ])('in %s has %s', (language, attributes) => {
    expect(render(TEXT, { language })).toContain(attributes);
  });

  test('links its source if library.yaml has a repository', () => {
    const page = render(TEXT, {}, 'https://example.org/notes/blob/main/content/');
    expect(page).toContain('href="https://example.org/notes/blob/main/content/episodes/pilot/summary.md"');
    expect(page).toContain('See the source or report a mistake');
  });

  test.each([null, 'javascript:alert(1)'])('links no source for the repository %s', (repository) => {
    expect(render(TEXT, {}, repository)).not.toContain('report a mistake');
  });

  test('says what kind of text it is', () => {
    expect(render(TEXT, { source: { kind: 'ai-summary' } })).toContain('This is an AI-written summary');
    expect(render(TEXT, { source: { kind: 'hand-written', by: 'Ada Example' } })).toContain(
      'Made by Ada Example.',
    );
  });

  test('shows markup that an author wrote as text', () => {
    const page = render(`${TEXT}A <script>alert(1)</script> and <img src=x onerror=alert(1)> stand here.\n`);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|<img/);
  });

  test('links http, https and mailto only', () => {
    const links =
      '[a](https://example.org/) [b](javascript:alert(1)) [c](data:text/html,x) [d](mailto:a@example.org)';
    const page = render(`# Test Show: Pilot\n\n## Overview\n\nSee ${links} now.\n`);
    expect([...page.matchAll(/<a href="([a-z]+):/g)].map((match) => match[1])).toEqual(['https', 'mailto']);
    for (const word of ['>a<', 'b', 'c', '>d<']) expect(page).toContain(word);
  });

  test('links a clock inside a sentence, and nothing else', () => {
    const page = render(`${TEXT}Rain (3:16) fell [12:52] on 16:9 screens at (12:75) here.\n`);
    expect([...page.matchAll(/\?t=(\d+)"/g)].map((match) => match[1])).toEqual(['196', '772']);
    expect(page).toContain('on 16:9 screens at (12:75) here.');
  });

  test('has no style attribute, which the page’s policy would block', () => {
    expect(render(`${TEXT}“We count the rain here.” – Ada Example [0:12]\n`)).not.toContain('style=');
  });

  test('shows a text without title, people, times or headings', () => {
    expect(render('Nothing but one sentence, and no heading above it.')).toContain(
      'Nothing but one sentence',
    );
  });
});
