import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test, vi } from 'vitest';
import { timedAppLink } from '@/lib/core/links/app-time';
import { readAppTime } from '@/lib/core/links/read-app-time';
import { onOneLine } from '@/lib/publish/share/attribution';
import { formatBibtex } from '@/lib/publish/share/format-bibtex';
import { formatHtml } from '@/lib/publish/share/format-html';
import { formatMarkdown } from '@/lib/publish/share/format-markdown';
import { testMoment } from '@/tests/unit/publish/share/test-moment';
import { LAW_TIMEOUT, RUNS } from './summary-runs';

vi.setConfig({ testTimeout: LAW_TIMEOUT });

const ADDRESSES = {
  youtube: 'https://www.youtube.com/watch?v=AbC-EfGh_j0',
  spotify: 'https://open.spotify.com/episode/0123456789abcdefABCDEF',
  overcast: 'https://overcast.fm/+AbCdEf123',
  pocketcasts: 'https://pca.st/episode/01234567-89ab-cdef-0123-456789abcdef',
  apple: 'https://podcasts.apple.com/podcast/id1234567890?i=1000123456789',
  audio: 'https://cdn.example.org/rain.mp3',
} as const;
const kinds = fc.constantFrom(...(Object.keys(ADDRESSES) as (keyof typeof ADDRESSES)[]));
const seconds = fc.integer({ min: 0, max: 359_000 });

test('the time of every app link is read back unchanged', () =>
  fc.assert(
    fc.property(kinds, seconds, seconds, (kind, first, then) => {
      const time = (start: number) => ({ startMs: start * 1000, endMs: null });
      const link = timedAppLink(kind, ADDRESSES[kind], time(first));
      expect(readAppTime(kind, link)).toEqual(time(first));
      expect(timedAppLink(kind, link, time(then))).toBe(timedAppLink(kind, ADDRESSES[kind], time(then)));
    }),
    { numRuns: RUNS },
  ));

const MARKUP = [
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  '<',
  '>',
  '&',
  '#',
  '-',
  '+',
  '1.',
  '~',
  '|',
  '\\',
  '!',
  '$',
  ' ',
  '\n',
  'a',
  'é',
  '“',
  '"',
  "'",
  '{',
  '}',
  '%',
  '=',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...MARKUP), { maxLength: 20 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

interface Tree {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Tree[];
}
const textOf = ({ value = '', children = [] }: Tree): string => value + children.map(textOf).join('');

type Format = typeof formatMarkdown;
const readsBack = (format: Format) =>
  fc.property(texts, fc.boolean(), (words, isQuote) => {
    const text = onOneLine(words);
    // Markdown cannot represent these: it replaces U+0000, and drops other spaces at the ends of a line.
    fc.pre(text !== '' && !text.includes('\0'));
    const moment = testMoment({ words, kind: isQuote ? 'quote' : 'summary' });
    const tree: Tree = remark().use(remarkGfm).parse(format(moment));
    expect(tree.children?.map(({ type }) => type)).toEqual(['blockquote']);
    const [first] = tree.children?.[0]?.children ?? [];
    expect(textOf(first ?? { type: 'nothing' })).toBe(isQuote ? `“${text}”` : text);
  });

test('a Markdown parser finds the words of a quote in its Markdown, character for character', () =>
  fc.assert(readsBack(formatMarkdown), { numRuns: RUNS }));

test('Markdown without escapes is caught', () => {
  const broken: Format = (moment) => formatMarkdown(moment).replaceAll('\\*', '*').replaceAll('\\_', '_');
  expect(() => fc.assert(readsBack(broken), { numRuns: 20_000 })).toThrow();
});

test('no text becomes a tag in HTML or ends its field in BibTeX', () =>
  fc.assert(
    fc.property(texts, (words) => {
      const moment = testMoment({ words, speaker: words, title: words, show: words });
      const tags = formatHtml(moment).match(/<\/?[a-z]+/g) ?? [];
      expect(tags).toEqual(formatHtml(testMoment()).match(/<\/?[a-z]+/g) ?? []);
      const bibtex = formatBibtex(moment);
      const braces = bibtex.replace(/[^{}]/g, '');
      let depth = 0;
      const depths = [...braces].map((brace) => (depth += brace === '{' ? 1 : -1));
      expect(depths.indexOf(0)).toBe(braces.length - 1);
    }),
    { numRuns: RUNS },
  ));
