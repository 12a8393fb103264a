import { expect, test } from 'vitest';
import { countWords } from '@/lib/core/words/count-words';
import { speakingTime } from '@/lib/core/words/speaking-time';

test.each([
  ['', 0],
  [' — … !', 0],
  ["don't stop", 2],
  ['don’t stop', 2],
  ['rock’n’roll', 1],
  ['state-of-the-art', 1],
  ['It rained—for 3,000 days…then stopped.', 7],
  ['https://example.org/a/b', 1],
  ['naïve señor', 2],
  ['생산성 향상', 2],
  ['水は遅れない', 3],
  ['コーヒー', 2],
  ['GPT模型', 2],
  ['ฝนตกหนัก', 2],
])('%j has %i words', (text, words) => expect(countWords(text)).toBe(words));

test('a long text is counted in linear time', () => {
  expect(countWords('word '.repeat(1_000_000))).toBe(1_000_000);
  expect(countWords('.'.repeat(5_000_000))).toBe(0);
});

test('a text takes a second for 15 letters to say, between 15 seconds and a minute', () => {
  expect(speakingTime('Tea, please.')).toBe(15_000);
  expect(speakingTime('word '.repeat(90))).toBe(30_000);
  expect(speakingTime('水'.repeat(150))).toBe(30_000);
  expect(speakingTime('word '.repeat(500))).toBe(60_000);
});
