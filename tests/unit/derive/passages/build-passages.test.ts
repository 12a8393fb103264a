import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cue } from '@/lib/core/model/transcript';
import { countWords } from '@/lib/core/words/count-words';
import { buildPassages } from '@/lib/derive/passages/build-passages';

/** Cues of made-up words, one second each. */
function cuesOf(speakers: readonly (readonly [speaker: string | null, texts: readonly string[]])[]): Cue[] {
  const said = speakers.flatMap(([speaker, texts]) => texts.map((text) => ({ speaker, text })));
  return said.map((cue, i) => ({ ...cue, startMs: i * 1000, endMs: (i + 1) * 1000 }));
}

test('one-word cues become a passage of one speaker', () => {
  const [first, second] = buildPassages(
    cuesOf([
      ['Ada', ['It', 'rains.']],
      ['Bob', ['Yes.']],
    ]),
    'rain',
  );
  expect(first).toMatchObject({ speaker: 'Ada', text: 'It rains.', startMs: 0, endMs: 2000 });
  expect(first?.cues).toEqual([
    { at: 0, startMs: 0 },
    { at: 3, startMs: 1000 },
  ]);
  expect(second).toMatchObject({ speaker: 'Bob', text: 'Yes.', startMs: 2000 });
});

test('a long turn is cut at a sentence after sixty words, and at a hundred and twenty in any case', () => {
  const sentence = 'one two three four five six seven eight nine ten.';
  const parts = buildPassages(cuesOf([['Ada', Array.from({ length: 13 }, () => sentence)]]), 'rain');
  expect(parts.map(({ text }) => text.split(' ').length)).toEqual([60, 60, 10]);
  const endless = buildPassages(cuesOf([['Ada', Array.from({ length: 300 }, (_, i) => `word${i}`)]]), 'rain');
  expect(endless.map(({ text }) => text.split(' ').length)).toEqual([120, 120, 60]);
});

test('a cue with a whole speech becomes several passages with the time of the cue', () => {
  const sentence = 'It has rained for 3.14 days in Foohaven, said the “keeper.” ';
  const speech = buildPassages(cuesOf([['Ada', [sentence.repeat(20).trim()]]]), 'rain');
  expect(speech.map(({ text }) => text.split(' ').length)).toEqual([66, 66, 66, 22]);
  expect(speech.map(({ startMs, endMs }) => [startMs, endMs])).toEqual(speech.map(() => [0, 1000]));
  for (const { text } of speech) expect(text).toMatch(/^It has rained.*“keeper.”$/);
});

test.each([
  ['captions without full stops', 'word '.repeat(250).trim(), [120, 120, 10]],
  ['Chinese', '今天下雨天气'.repeat(60), [120, 60]],
  ['Chinese with full stops', '今天又下雨了。'.repeat(60), [60, 60, 60]],
  ['Thai', 'ฝนตกหนัก'.repeat(100), [120, 40]],
])('a speech in %s is split, too, and no letter is lost or added', (_, text, lengths) => {
  const passages = buildPassages(cuesOf([['Ada', [text]]]), 'rain');
  const bare = (one: string): string => one.replace(/\s/g, '');
  expect(passages.map((passage) => bare(passage.text)).join('')).toBe(bare(text));
  expect(passages.map((passage) => countWords(passage.text))).toEqual(lengths);
});

test('a passage ends where a segment begins, to the precision of whole seconds', () => {
  const cues = cuesOf([['Ada', ['It rains.', 'It pours.', 'It stops.', 'The sun.']]]).map((cue, i) =>
    i === 2 ? { ...cue, startMs: 1800 } : cue,
  );
  const texts = buildPassages(cues, 'rain', [3000, 2000]).map(({ text }) => text);
  expect(texts).toEqual(['It rains. It pours.', 'It stops.', 'The sun.']);
});

test('Chinese cues are joined without a space', () => {
  expect(buildPassages(cuesOf([['李明', ['今天', '下雨。']]]), 'rain')[0]?.text).toBe('今天下雨。');
});

test('an id depends on words and speaker, not on the time or on earlier cues', () => {
  const cues = cuesOf([
    ['Ada', ['It rains.']],
    ['Bob', ['Yes.']],
  ]);
  const later = cues.slice(1).map((cue) => ({ ...cue, startMs: cue.startMs + 5000 }));
  expect(buildPassages(later, 'rain')[0]?.id).toBe(buildPassages(cues, 'rain')[1]?.id);
});

const cue = fc.record({
  startMs: fc.nat(10_000_000),
  endMs: fc.constant(null),
  speaker: fc.constantFrom('Ada', 'Bob', null),
  text: fc.stringMatching(/^[a-z .]{0,40}$/).map((text) => text.trim()),
});

/** No word of a cue is lost or added, and every mark points at the beginning of its cue. */
const keepsEveryWord = (build: typeof buildPassages) =>
  fc.property(fc.array(cue, { maxLength: 60 }), (cues) => {
    const passages = build(cues, 'rain');
    const said = cues.filter(({ text }) => text !== '');
    const words = (texts: readonly string[]) =>
      texts
        .join(' ')
        .split(/\s+/)
        .filter((word) => word !== '');
    expect(words(passages.map(({ text }) => text))).toEqual(words(said.map(({ text }) => text)));
    const marked = passages.flatMap(({ text, cues: marks }) => marks.map(({ at }) => text.slice(at)));
    marked.forEach((rest, i) => {
      expect(rest.startsWith(said[i]?.text ?? '?')).toBe(true);
    });
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  });

test('passages contain every word once, and marks point at their cues', () => {
  fc.assert(keepsEveryWord(buildPassages), { numRuns: 1000 });
});

test('the law fails when a builder drops a cue', () => {
  const broken: typeof buildPassages = (cues, episode) => buildPassages(cues.slice(1), episode);
  expect(() => fc.assert(keepsEveryWord(broken), { numRuns: 200 })).toThrow();
});
