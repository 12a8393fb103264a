import { describe, expect, test } from 'vitest';
import type { LibraryFile } from '@/lib/core/model/library';
import { createMentionFinder } from '@/lib/derive/topics/find-mentions';
import { makeLibrary } from './made-up-library';

type Topics = NonNullable<LibraryFile['topics']>;

/** Given as "name | alias", with the kind and flags of the topic. */
const topic = (names: string, more: Partial<Topics[number]> = {}): Topics[number] => {
  const [name = '', ...aliases] = names.split(' | ');
  return { name, aliases, kind: 'tool', ...more };
};

/** The text with its mentions in brackets. */
function mark(
  text: string,
  topics: Topics,
  { head = '', others = '', people = [] as string[] } = {},
): string {
  const file = { topics, people: people.map((name) => ({ name })) };
  const library = makeLibrary(file, { pilot: `Test Show: Pilot\n${head}\nOverview\n${text}\n` });
  const { find } = createMentionFinder(library, () => [text, others]);
  const moment = {
    id: 'a',
    kind: 'point',
    episode: 'pilot',
    title: '',
    text,
    speaker: null,
    startMs: null,
  } as const;
  return find(moment, true).reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}

/** The brackets of the expected text mark what should be found. */
const finds = (topics: Topics, expected: string, context = {}) =>
  expect(mark(expected.replace(/[[\]]/g, ''), topics, context)).toBe(expected);

const MAX = [topic('MAX | Max', { case: 'exact' })];
const SWIFT = [topic('Swift', { case: 'exact' }), topic('Apple', { kind: 'company', case: 'exact' })];
const C = [topic('C'), topic('C++')];

describe('words', () => {
  test.each([
    ['[GPUs] and a [GPU], CPU/[GPU], no GPUish thing'],
    ['on [A100s], one [A100], A1000 and BA100'],
    ['[VLLM] or [vLLM]’s or [vllm]-like'],
    ['[Llama 3], [Llama-3], [Llama3], [llama 3]; not Llama 30, Llama, or Llama. 3'],
    ['[AMD MI300] or only [MI300]s'],
    ['the [Lost things] and a [lost thing]'],
    ['用[vLLM]写，[英伟达]很好'],
    ['a [v\u00adLLM], an [Llama\u00a03]'],
  ])('%s', (expected) => {
    finds(
      [
        topic('GPU'),
        topic('A100', { kind: 'hardware' }),
        topic('vLLM'),
        topic('Llama 3'),
        topic('AMD MI300 | MI300'),
        topic('Lost things', { kind: 'idea' }),
        topic('英伟达'),
      ],
      expected.replace('[MI300]s', '[MI300s]'),
    );
  });

  test('the longest name wins, and a name is found once', () => {
    const topics = [topic('Fog', { kind: 'idea' }), topic('Great Fog of Lower Pindle', { kind: 'idea' })];
    finds(topics, 'In the [Great Fog of Lower Pindle] and in another great [fog].');
  });

  test('a name is found where a longer name with it is not complete', () => {
    const topics = [topic('Fog horn engine', { kind: 'idea' }), topic('horn', { kind: 'idea' })];
    finds(topics, 'A fog [horn] alone.');
  });

  test('accents and letter case do not matter for an idea', () => {
    finds([topic('Café society', { kind: 'idea' })], 'A [cafe society], the [CAFÉ SOCIETY].');
  });

  test('possessives are left outside the mark', () => {
    finds([topic('Nvidia', { kind: 'company' })], "[Nvidia]’s chips, [NVIDIA]'s, and [Nvidia].");
  });
});

describe('letter case', () => {
  test('a tool with one capital needs it, an idea does not', () => {
    finds([topic('Mojo')], '[Mojo] or [MOJO], but he lost his mojo.');
    finds([topic('Mojo', { kind: 'idea' })], '[Mojo] or he lost his [mojo].');
  });

  test('an alias in lower case counts in any', () => {
    finds([topic('Mojo | mojo')], '[Mojo] and [mojo].');
  });

  test('an abbreviation that is an ordinary word in lower case needs its capitals, in the plural, too', () => {
    finds([topic('IT'), topic('DOE'), topic('GPU')], '[IT] is it, [DOEs] and a [DOE] does; [gpus] and [GPU]');
    finds([topic('IT', { case: 'any' })], '[IT] is [it]');
  });

  test('the cases any and exact of the same name', () => {
    finds([topic('Mojo', { case: 'any' })], '[mojo] and [MOJO].');
    finds([topic('Mojo', { case: 'exact' })], '[Mojo], no MOJO and no mojo.');
  });

  test.each([
    ['[MAX]: the framework, and [Max] is free. At max, maximal, Maximum, a maximalist.'],
    ['Mojo & [Max]: Free. “I’d love to see it adopt [Max]” and [Max]’s kernels'],
  ])('%s', (expected) => {
    finds(MAX, expected);
  });
});

describe('people', () => {
  test('a first name with a surname is not a framework, and neither is the first name after it', () => {
    finds(MAX, 'Max Weber wrote of offices. Max had none.');
    finds(MAX, 'As Max W. Example says, and Max Example’s book.');
    finds(SWIFT, 'Taylor Swift sang, and Jonathan Swift wrote of [Apple].');
  });

  test.each([
    ['My friend Max came, and Max laughed.'],
    ['Thanks, Max. Hi Max, it is Max and I.'],
    ['Max told me that it rains.'],
    ['His old colleague Max wrote it.'],
    ['We asked [Max] to compile, and [Max] says no.'],
  ])('%s', (expected) => {
    finds(MAX, expected);
  });

  test('companies can speak', () => {
    finds(SWIFT, '[Apple] said that [Swift] is open.');
  });

  test('an ordinary word after the name is not a surname', () => {
    finds(MAX, '[Max] Serving is quick.', { others: 'We do serving.' });
    finds(MAX, 'Serving [Max] is quick.');
  });

  test('another topic next to it is not a surname', () => {
    finds([...MAX, topic('Mojo')], '[Max] [Mojo] and [Mojo] [Max]');
  });

  test('a speaker of that name is meant in their episode', () => {
    finds(MAX, 'Max said that [MAX] is free.', { head: 'Guest: Max Example' });
    finds([topic('Modular', { kind: 'company' })], '[Modular] said so.', { head: 'Guest: Modular' });
  });

  test('people and shows named in full are not mentions', () => {
    finds([topic('Rain', { kind: 'idea' })], 'Ada Rain and the [rain].', { people: ['Ada Rain'] });
    finds([topic('Test', { kind: 'idea' })], 'The Test Show is a [test].');
  });

  test('a phrase in `not` is not a mention', () => {
    finds([topic('Rust', { case: 'exact', not: ['rust belt'] })], 'The Rust Belt is no [Rust].');
  });
});

describe('a one-letter name', () => {
  test.each([
    ['Let me tell you... [C] sucks.… People do not love [C]. What do they love?'],
    ['Why [C] & Python are not enough; [C]/C++; (in [C]); [C]’s types; [C]-like, [C]-style'],
    ['It is written in [C]. The rest is not.'],
    ['[C]: a language'],
    ['C++ and C# and [C]'],
    ['vitamin C, plan C, Series C, grade C, hepatitis C, a C major chord, in C minor, C-suite, C-section'],
    ['John C. Reilly, C. S. Lewis, C. Everett Koop, J.C. Penney, Washington D.C. is far'],
    ['USB-C, Type-C, 20 °C, 20 C, A, B and C, A/B/C, (C) 2024, C’est la vie, option C'],
    ['Ctrl+C, Ctrl C, a C&D, I squared C, the C:\\\\ prompt, C Sharp, an uppercase C; [C] & Python'],
    ['I got a C in history, a C. And a C- again, but [C] in a [C] compiler, a [C] library'],
    ['In 1972 [C] was new. C. difficile, the C: drive, seat C'],
    ['c and the class C here, ABC, C3PO'],
  ])('%s', (expected) => {
    finds(C, expected.replace('C++ and', '[C++] and').replace('/C++', '/[C++]'));
  });
});

describe('several one-letter names', () => {
  test.each([
    ['In [C], [R] and Go. [C]/[R]; [R] or [C]. AT&T, [R]; A [C] compiler, and in [R] I plot.'],
    ['A, B, C and D. R to Z, plan C, vitamins C, E'],
  ])('%s', (expected) => finds([topic('C'), topic('R')], expected));
});

test('a name of two capitalized words may be written as one word', () => {
  finds([topic('Hugging Face', { kind: 'company' })], '[HuggingFace], [huggingface] and [Hugging Face]');
  finds([topic('Fog Horn', { kind: 'idea' })], 'FogHorn and a [fog horn]');
});

test('full stops and signs are part of a name', () => {
  const topics = [topic('.NET'), topic('Node.js', { case: 'exact' }), topic('C++20'), ...C];
  finds(topics, 'On .[NET], .[Net] and .[net], ASP.[NET]; a net, NET income, example.net');
  finds(topics, '[Node.js], [NodeJS] and [nodejs]; [C++20], [C++]17, [C++] and [C]');
});
