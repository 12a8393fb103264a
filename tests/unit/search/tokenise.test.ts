import { expect, test } from 'vitest';
import { tokenise } from '@/lib/search/words/tokenise';

const terms = (text: string): string =>
  tokenise(text)
    .map(({ term }) => term)
    .join(' ');

test.each([
  ['case and accents are folded', 'Café ÉCOLE Straße Łódź', 'cafe ecole strasse lodz'],
  ['full-width letters and ligatures are folded', 'ＧＰＴ ﬁne', 'gpt fine'],
  ['curly and straight apostrophes are equivalent', "it’s it's itʼs", 'its it its it its it'],
  ['a negation keeps its word whole', 'don’t', 'dont'],
  ['a possessive is found by its noun', 'Modular’s', 'modulars modular'],
  ['an elided article is found by its noun', 'l’amour', 'lamour amour'],
  ['numbers stay whole', '1,000 3.5 12:52 2025', '1000 3.5 12:52 2025'],
  ['a list of numbers is several terms', '1,2, 2023,2024', '1 2 2023 2024'],
  ['signs of programming languages are kept', 'C++ C# F#', 'c++ c# f#'],
  ['a lone accent is not a word', '\u0301+-\u0301+', '+ +'],
  ['a leading dot belongs to a name', 'on .NET (.NET) today', 'on .net net .net net today'],
  ['a dot after a sentence does not', 'works. Next...then', 'works next then'],
  ['compounds are indexed by part and joined', 'state-of-the-art', 'state stateoftheart of the art'],
  ['a model name is indexed by part and joined', 'GPT-4o', 'gpt gpt4o 4o'],
  ['a dotted name is indexed joined, too', 'Node.js', 'node nodejs js'],
  ['a missing space does not make a name', 'works.Starting', 'works starting'],
  ['quotation marks without spaces separate words', 'CUDA.“The', 'cuda the'],
  ['letters around an ampersand are one name', 'AT&T', 'at att t'],
  ['Chinese and Japanese become bigrams', '東京都 犬', '東京 京都 犬'],
  ['words are split where the script changes', 'GPT模型很', 'gpt 模型 型很'],
  ['Korean keeps its spaces', '서울 사람', '서울 사람'],
  ['soft hyphens are ignored', 'co\u00adop', 'coop'],
  ['Arabic vowel signs are folded', 'كِتَاب', 'كتاب'],
  ['text without words is empty', '— … !?', ''],
])('%s', (_, text, expected) => {
  expect(terms(text)).toBe(expected);
});

test('offsets refer to the original text, positions count words', () => {
  const text = 'a “Café-Bar”.';
  const found = tokenise(text).map(({ term, start, end, position, last }) => [
    term,
    text.slice(start, end),
    position,
    last,
  ]);
  expect(found).toEqual([
    ['a', 'a', 0, 0],
    ['cafe', 'Café', 1, 1],
    ['cafebar', 'Café-Bar', 1, 2],
    ['bar', 'Bar', 2, 2],
  ]);
});
