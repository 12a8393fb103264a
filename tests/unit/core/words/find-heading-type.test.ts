import { expect, test } from 'vitest';
import {
  createHeadingLookup,
  findHeadingType,
  isForeignSummaryHeading,
} from '@/lib/core/words/find-heading-type';
import { parseSummary } from '@/lib/read/summary/parse-summary';

test.each([
  ['Quotables', 'quotes'],
  ['Most Important Ideas', 'insights'],
  ['Key Facts', 'insights'],
  ['Key Learnings', 'insights'],
  ['Outline', 'timeline'],
  ['Episode Breakdown', 'discussion'],
  ['The Gist', 'overview'],
  ['Snips', 'other'],
  ['Main Themes and Most Important Ideas', 'discussion'],
  ['Worum es geht', 'overview'],
  ['Die wichtigsten Erkenntnisse', 'insights'],
  ['Ideas principales', 'insights'],
  ['Points forts', 'discussion'],
  ['Marcas de tempo', 'timeline'],
  ['Linha do tempo', 'timeline'],
  ['Punti salienti', 'discussion'],
  ['Belangrijkste inzichten', 'insights'],
  ['Najważniejsze cytaty', 'quotes'],
  ['ÖNE ÇIKAN ALINTILAR', 'quotes'],
  ['Çıkarımlar', 'insights'],
  ['О чём выпуск', 'overview'],
  ['О чем выпуск?', 'overview'],
  ['MỐC THỜI GIAN', 'timeline'],
  ['印象に残った言葉', 'quotes'],
  ['核心要点', 'discussion'],
  ['인상 깊은 말', 'quotes'],
  ['أبرز الاقتباسات', 'quotes'],
  ['תובנות', 'insights'],
  ['⏱️ Kapitel:', 'timeline'],
  ['The outline of a boat', null],
  ['Was Bäume uns lehren', null],
])('the heading %s begins %s', (title, type) => expect(findHeadingType(title)).toBe(type));

test('an author’s own headings win over known words', () => {
  const lookup = createHeadingLookup({ quotes: ['Pearls'], other: ['My Summary'] });
  expect(['✨ pearls:', 'My Summary', 'Summary', 'Pearls of wisdom'].map(lookup)).toEqual([
    'quotes',
    'other',
    'overview',
    null,
  ]);
});

test('an author’s own heading begins a section in pasted text', () => {
  const text =
    'Salt\nHost: Ada Quill\n\nSummary\nThey talk.\n\npearls\n"Salt is patient and never in a hurry."\n';
  const titles = (headings?: { quotes: string[] }): unknown =>
    parseSummary(text.replace('pearls', 'Pearls'), { episode: 'salt', headings }).summary?.sections.map(
      ({ title, type }) => [title, type],
    );
  expect(titles({ quotes: ['pearls'] })).toEqual([
    ['Summary', 'overview'],
    ['Pearls', 'quotes'],
  ]);
});

test.each([
  ['Zitate', true],
  ['**Puntos clave:**', true],
  ['Einleitung', false],
  ['Zitate von gestern', false],
])('%s is a heading that only summaries have: %s', (line, is) =>
  expect(isForeignSummaryHeading(line)).toBe(is),
);
