import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cue } from '@/lib/core/model/transcript';
import { importChapters } from '@/lib/read/chapters/import-chapters';
import { detectKind } from '@/lib/read/kinds/detect-kind';
import { importTranscript } from '@/lib/read/transcript/import-transcript';
import { LAW_TIMEOUT, RUNS } from './summary-runs';
import { timedTexts } from './transcript-texts';

const settings = { numRuns: RUNS };
const isTime = (ms: number | null): boolean => ms === null || (Number.isSafeInteger(ms) && ms >= 0);

interface Read {
  readonly cues: (text: string) => readonly Cue[];
  readonly chapters: (text: string) => ReturnType<typeof importChapters>['chapters'];
}
const ours: Read = {
  cues: (text) => importTranscript(text).cues,
  chapters: (text) => importChapters(text).chapters,
};

const producesValidModels = (read: Read) =>
  fc.property(timedTexts, (text) => {
    for (const { startMs, endMs, speaker, text: words } of read.cues(text)) {
      expect(isTime(startMs) && isTime(endMs)).toBe(true);
      expect(endMs === null || endMs >= startMs).toBe(true);
      expect(speaker).not.toBe('');
      expect(words).toBe(words.replace(/\s+/g, ' ').trim());
      expect(words).not.toBe('');
    }
    for (const { startMs, endMs, url, img } of read.chapters(text)) {
      expect(isTime(startMs) && isTime(endMs)).toBe(true);
      expect(endMs === null || endMs > startMs).toBe(true);
      for (const link of [url, img]) expect(link ?? 'https://').toMatch(/^(?:https?|mailto):/);
    }
  });

const importAll = (text: string): unknown => [importTranscript(text), importChapters(text), detectKind(text)];

const ignoresLineBreakStyle = (read: (text: string) => unknown) =>
  fc.property(timedTexts, (text) => {
    const unix = text.replace(/\r\n?/g, '\n');
    expect(read(unix.replace(/\n/g, '\r\n'))).toEqual(read(unix));
  });

describe('any text is imported without an exception, with whole times, ends after starts, clean words and safe links', () => {
  test(
    'for files of every format and any string',
    () => fc.assert(producesValidModels(ours), settings),
    LAW_TIMEOUT,
  );

  test.each<[string, Partial<Read>]>([
    ['throws', { cues: (text) => (text.includes('<v') ? JSON.parse(text) : ours.cues(text)) }],
    [
      'returns half milliseconds',
      { cues: (text) => ours.cues(text).map((cue) => ({ ...cue, startMs: cue.startMs + 0.5 })) },
    ],
    [
      'ends before it starts',
      { cues: (text) => ours.cues(text).map((cue) => ({ ...cue, endMs: cue.startMs - 1 })) },
    ],
    [
      'keeps the line breaks',
      { cues: (text) => ours.cues(text).map((cue) => ({ ...cue, text: `${cue.text}\n` })) },
    ],
    ['returns empty speakers', { cues: (text) => ours.cues(text).map((cue) => ({ ...cue, speaker: '' })) }],
    [
      'runs scripts',
      { chapters: (text) => ours.chapters(text).map((one) => ({ ...one, url: 'javascript:1' })) },
    ],
  ])('and a reader that %s is caught', (_name, fault) => {
    expect(() => fc.assert(producesValidModels({ ...ours, ...fault }), { numRuns: 300 })).toThrow();
  });
});

test(
  'the same text always has the same result',
  () => {
    fc.assert(
      fc.property(timedTexts, (text) => {
        expect(importAll(text)).toEqual(importAll(text));
      }),
      settings,
    );
  },
  LAW_TIMEOUT,
);

const models = (text: string): unknown => [ours.cues(text), ours.chapters(text), detectKind(text)];

test(
  'Windows line breaks do not change the models',
  () => fc.assert(ignoresLineBreakStyle(models), settings),
  LAW_TIMEOUT,
);

test('a reader that knows only LF is caught', () => {
  const broken = (text: string): unknown => models(text.replace(/\r\n/g, '  '));
  expect(() => fc.assert(ignoresLineBreakStyle(broken), { numRuns: 300 })).toThrow();
});

const cueText = (cues: readonly Cue[]): string =>
  `WEBVTT\n\n${cues
    .map(({ startMs, endMs, speaker, text }) => {
      const at = (ms: number): string => {
        const [h, m, s] = [
          Math.floor(ms / 3_600_000),
          Math.floor(ms / 60_000) % 60,
          Math.floor(ms / 1000) % 60,
        ];
        return `${[h, m, s].map((part) => String(part).padStart(2, '0')).join(':')}.${String(ms % 1000).padStart(3, '0')}`;
      };
      return `${at(startMs)} --> ${at(endMs ?? startMs)}\n<v ${speaker}>${text}</v>\n`;
    })
    .join('\n')}`;

const writtenCue = fc
  .tuple(
    fc.nat(300_000_000),
    fc.nat(60_000),
    fc.constantFrom('Ada Quill', 'Bo', '山田'),
    fc.constantFrom('Hi', 'a b', 'ß 🦦', 'Note: no'),
  )
  .map(([startMs, length, speaker, text]) => ({ startMs, endMs: startMs + length, speaker, text }));

const readsBack = (read: (text: string) => readonly Cue[]) =>
  fc.property(fc.array(writtenCue, { maxLength: 8 }), (cues) => {
    expect(read(cueText(cues))).toEqual(cues);
  });

test(
  'cues written as WebVTT are read back unchanged',
  () => fc.assert(readsBack(ours.cues), settings),
  LAW_TIMEOUT,
);

test('a reader that drops the fraction of a second is caught', () => {
  const broken = (text: string): readonly Cue[] =>
    ours.cues(text).map((cue) => ({ ...cue, startMs: cue.startMs - (cue.startMs % 1000) }));
  expect(() => fc.assert(readsBack(broken), { numRuns: 100 })).toThrow();
});
