import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLibrary } from '@/lib/check/check-library';
import { alignWords } from '@/lib/check/quotes/align-words';
import { findOutOfOrder } from '@/lib/check/times/find-out-of-order';
import { reportText } from '@/lib/core/diagnostics/report-text';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import type { Episode, FileDiagnostic } from '@/lib/core/model/library';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { buildPassages } from '@/lib/derive/passages/build-passages';
import { parseSummary } from '@/lib/read/summary/parse-summary';
import { importTranscript } from '@/lib/read/transcript/import-transcript';
import { LAW_TIMEOUT, RUNS } from './summary-runs';
import { grammarTexts, mutatedSeeds, rawTexts } from './summary-texts';
import { timedTexts } from './transcript-texts';

const FILE = 'episodes/pilot/summary.md';
const TRANSCRIPT = 'episodes/pilot/transcript.txt';

/** Checks one made-up episode as if its two texts were on disk. */
function check(text: string, transcript: string): FileDiagnostic[] {
  const { summary, frontMatter } = parseSummary(text, { episode: 'pilot' });
  if (summary === null) return [];
  const episode: Episode = {
    slug: 'pilot',
    file: FILE,
    frontMatter,
    summary,
    passages: buildPassages(importTranscript(transcript).cues, 'pilot'),
    chapters: [],
    transcriptFile: TRANSCRIPT,
  };
  const textOf = (file: string): string | null =>
    file === FILE ? text : file === TRANSCRIPT ? transcript : null;
  return checkLibrary({ file: {}, episodes: [episode], diagnostics: [] }, { textOf, exists: () => false });
}

const texts = fc.oneof(grammarTexts, rawTexts, mutatedSeeds);

const pointsIntoItsFiles = (find: typeof check) =>
  fc.property(texts, timedTexts, (text, transcript) => {
    const sources = new Map([
      [FILE, createSourceText(text)],
      [TRANSCRIPT, createSourceText(transcript)],
    ]);
    for (const one of find(text, transcript)) {
      for (const place of [one, ...(one.related ?? [])]) {
        const lines = sources.get(place.file ?? '')?.lines ?? [];
        const line = lines[place.line - 1];
        expect(line).toBeDefined();
        expect(place.column - 1).toBeLessThanOrEqual((line?.end ?? 0) - (line?.start ?? 0) + 1);
        if (place.endLine !== undefined) expect(place.endLine).toBeGreaterThanOrEqual(place.line);
      }
      expect(one.message).not.toBe('');
      expect(reportText(one, null)).toContain(`${one.severity} ${one.code}: ${one.message}`);
    }
  });

describe('for any texts, every message and every related place', () => {
  test('is inside its file', () => fc.assert(pointsIntoItsFiles(check), { numRuns: RUNS }), LAW_TIMEOUT);

  test('a check that counts lines from zero is caught', () => {
    const broken: typeof check = (...given) => check(...given).map((one) => ({ ...one, line: one.line - 1 }));
    expect(() => fc.assert(pointsIntoItsFiles(broken), { numRuns: 300 })).toThrow();
  });
});

const WORDS =
  'harbour lantern of the salt bell we paint boards before rain comes and nobody counts waves twice under grey morning light'.split(
    ' ',
  );
const STEP_MS = 8000;

interface Speech {
  readonly cues: readonly (readonly string[])[];
  /** The quoted cue, and the word its quote begins with. */
  readonly cue: number;
  readonly from: number;
}

/** Speech from one seed: generating each word separately would cost more than checking it. */
const speeches: fc.Arbitrary<Speech> = fc
  .record({
    seed: fc.nat(1_000_000),
    length: fc.integer({ min: 20, max: 40 }),
    cue: fc.nat(19),
    from: fc.nat(4),
  })
  .map(({ seed, length, cue, from }) => {
    let state = seed;
    const draw = (): string => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return WORDS[Math.floor(state / 65_536) % WORDS.length] ?? '';
    };
    return { cues: Array.from({ length }, () => Array.from({ length: 16 }, draw)), cue, from };
  });

const captions = ({ cues }: Speech): string =>
  `WEBVTT\n\n${cues
    .map(
      (words, i) =>
        `00:${formatTimecode(i * STEP_MS).padStart(5, '0')}.000 --> 00:59:59.000\n${words.join(' ')}\n`,
    )
    .join('\n')}`;

const quoted = (words: readonly string[], ms: number): string =>
  `---\ntitle: Pilot\ndate: 2031-02-28\n---\nOverview\nIt rains.\nQuotes\n“${words.join(' ')}” – Ada Quill [${formatTimecode(ms)}]\n`;

const codes = (found: readonly FileDiagnostic[]): string[] => found.map(({ code }) => code);

describe('a quote that was said', () => {
  const saidAt = ({ cues, cue, from }: Speech): { words: string[]; ms: number } => ({
    words: (cues[cue] ?? []).slice(from, from + 10),
    ms: cue * STEP_MS,
  });

  const isConfirmed = (edit: (words: readonly string[]) => readonly string[]) =>
    fc.property(speeches, (speech) => {
      const { words, ms } = saidAt(speech);
      expect(codes(check(quoted(edit(words), ms), captions(speech)))).toEqual([]);
    });

  test.each<[string, (words: readonly string[]) => readonly string[]]>([
    ['unchanged', (words) => words],
    [
      'with other capitals and marks',
      (words) => words.map((word, i) => (i % 2 === 0 ? `${word.toUpperCase()},` : word)),
    ],
    ['with words replaced by dots', (words) => [...words.slice(0, 3), '…', ...words.slice(6)]],
    ['with words added', (words) => [...words.slice(0, 4), '[of it]', ...words.slice(4)]],
  ])('%s is confirmed', (_name, edit) => fc.assert(isConfirmed(edit), { numRuns: RUNS }), LAW_TIMEOUT);

  test('an editor who changes a word is caught', () => {
    const broken = (words: readonly string[]): string[] => [
      ...words.slice(0, 5),
      'volcano',
      ...words.slice(6),
    ];
    expect(() => fc.assert(isConfirmed(broken), { numRuns: 300 })).toThrow();
  });

  test.each<[string, (words: readonly string[]) => readonly string[]]>([
    ['a word with another meaning', (words) => [...words.slice(0, 4), 'volcano', ...words.slice(5)]],
    ['a "not" that was not said', (words) => [...words.slice(0, 5), 'not', ...words.slice(5)]],
    [
      'words that were not said at all',
      () => 'volcanoes erupt while seven elephants play chess upstairs'.split(' '),
    ],
  ])(
    '%s is reported',
    (_name, edit) => {
      fc.assert(
        fc.property(speeches, (speech) => {
          const { words, ms } = saidAt(speech);
          expect(codes(check(quoted(edit(words), ms), captions(speech)))).toContainEqual(
            expect.stringMatching(/^quote-(?:words|unheard)$/),
          );
        }),
        { numRuns: RUNS },
      );
    },
    LAW_TIMEOUT,
  );
});

describe('the smallest set of times out of order', () => {
  const times = fc.array(fc.nat(30), { maxLength: 25 });

  /** Length of the longest non-decreasing run, in n². */
  const longest = (list: readonly number[]): number => {
    const best: number[] = [];
    for (const [i, time] of list.entries())
      best[i] = 1 + Math.max(0, ...best.filter((_, j) => (list[j] ?? 0) <= time));
    return Math.max(0, ...best);
  };

  const leavesOrder = (find: (list: readonly number[]) => readonly number[]) =>
    fc.property(times, (list) => {
      const out = new Set(find(list));
      const kept = list.filter((_, i) => !out.has(i));
      expect(kept).toEqual([...kept].sort((a, b) => a - b));
      expect(kept.length).toBe(longest(list));
    });

  test('leaves the others in order, and has no time too many', () =>
    fc.assert(leavesOrder(findOutOfOrder), { numRuns: RUNS }));

  test('a finder that returns every time lower than its neighbour is caught', () => {
    const broken = (list: readonly number[]): number[] =>
      list.flatMap((time, i) => (i > 0 && time < (list[i - 1] ?? 0) ? [i] : []));
    expect(() => fc.assert(leavesOrder(broken), { numRuns: 300 })).toThrow();
  });
});

test('partners of words are in the order of the words', () => {
  const word = fc.nat(6);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 30 }), (quote, said) => {
      const gaps = quote.map((one) => one === 0);
      const partners = alignWords({ quote, gaps, numbers: Int32Array.from(said), from: 0, to: said.length });
      const found = partners.filter((at) => at >= 0);
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      expect(found.every((at) => at < said.length)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});
