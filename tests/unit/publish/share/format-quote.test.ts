import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { formatHtml } from '@/lib/publish/share/format-html';
import { formatMarkdown } from '@/lib/publish/share/format-markdown';
import { formatText } from '@/lib/publish/share/format-text';
import { testMoment } from './test-moment';

const URL_LINE = 'https://example.org/pod/episodes/rain/?t=772#abc';

describe('plain text', () => {
  test.each([
    [
      'a quote of an AI-written summary',
      {},
      `“We count every drop here.” — Ada Example\nTest Show: Rain in Foohaven, 12:52\n${URL_LINE}\nQuoted from an AI-written summary.`,
    ],
    [
      'a quote from handwritten notes',
      { byAi: false },
      `“We count every drop here.” — Ada Example\nTest Show: Rain in Foohaven, 12:52\n${URL_LINE}`,
    ],
    [
      'words of the summary',
      { kind: 'summary', speaker: null },
      `We count every drop here.\nTest Show: Rain in Foohaven, 12:52\n${URL_LINE}\nFrom an AI-written summary.`,
    ],
    [
      'words of a transcript, which no summary made',
      { kind: 'transcript', startMs: 4_176_000 },
      `“We count every drop here.” — Ada Example\nTest Show: Rain in Foohaven, 1:09:36\n${URL_LINE}`,
    ],
    [
      'nothing known but the words',
      { speaker: null, show: null, startMs: null, date: null, byAi: false },
      `“We count every drop here.”\nRain in Foohaven\n${URL_LINE}`,
    ],
    [
      'inner quotation marks',
      { words: 'He said “drip” and "drop".', byAi: false, startMs: 0 },
      `“He said “drip” and "drop".” — Ada Example\nTest Show: Rain in Foohaven, 0:00\n${URL_LINE}`,
    ],
    [
      'right to left, and broken lines',
      { words: 'المطر\n  يُسمع', speaker: 'آدا', show: null, title: 'مطر', byAi: false },
      `“المطر يُسمع” — آدا\nمطر, 12:52\n${URL_LINE}`,
    ],
  ] as const)('%s', (_name, given, text) => expect(formatText(testMoment(given))).toBe(text));
});

describe('Markdown', () => {
  test('is a block quote with a linked attribution', () =>
    expect(formatMarkdown(testMoment())).toBe(
      `> “We count every drop here.”\n>\n> — Ada Example, [Test Show: Rain in Foohaven, 12:52](${URL_LINE})\n>\n> *Quoted from an AI-written summary.*`,
    ));

  test.each([
    ['**bold** and _under_ `code`', '\\*\\*bold\\*\\* and \\_under\\_ \\`code\\`'],
    ['[a](javascript:x) ![b](c)', '\\[a\\](javascript:x) !\\[b\\](c)'],
    ['<img src=x> &copy; a~b |c|', '\\<img src=x\\> \\&copy; a\\~b \\|c\\|'],
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['- no list', '\\- no list'],
    ['$x$ back\\slash', '\\$x\\$ back\\\\slash'],
  ])('%s is text', (words, written) =>
    expect(formatMarkdown(testMoment({ words, kind: 'summary', speaker: null }))).toContain(`> ${written}\n`),
  );

  test('an address with Markdown characters stays one link', () => {
    const url = 'https://example.org/a_(b)/?t=1#x';
    const tree = remark()
      .use(remarkGfm)
      .parse(formatMarkdown(testMoment({ url })));
    expect(JSON.stringify(tree)).toContain('"url":"https://example.org/a_%28b%29/?t=1#x"');
  });
});

describe('HTML', () => {
  test('cites its source and escapes everything', () =>
    expect(
      formatHtml(
        testMoment({ words: '<b>"A" & \'B\'</b>', speaker: 'A <i>', title: '</cite>"', show: null }),
      ),
    ).toBe(
      '<blockquote cite="https://example.org/pod/episodes/rain/?t=772#abc"><p dir="auto">“&#60;b&#62;&#34;A&#34; &#38; &#39;B&#39;&#60;/b&#62;”</p></blockquote>' +
        '<p>— <bdi>A &#60;i&#62;</bdi>, <a href="https://example.org/pod/episodes/rain/?t=772#abc"><cite><bdi>&#60;/cite&#62;&#34;, 12:52</bdi></cite></a></p>' +
        '<p><small>Quoted from an AI-written summary.</small></p>',
    ));

  test('without a speaker begins with the source, and without AI has no note', () =>
    expect(formatHtml(testMoment({ speaker: null, byAi: false }))).toMatch(
      /<\/blockquote><p>— <a [^>]+><cite><bdi>Test Show: Rain in Foohaven, 12:52<\/bdi><\/cite><\/a><\/p>$/,
    ));
});
