import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFile } from '@/lib/disk/read/parse-file';
import { importChapters } from '@/lib/read/chapters/import-chapters';
import { importTranscript } from '@/lib/read/transcript/import-transcript';
import { inputFile, listTimedCases, runTimedCase, storedTimed, TIMED_PIPELINES } from './read-timed-case';

const cases = TIMED_PIPELINES.flatMap((pipeline) =>
  listTimedCases(pipeline).map((name) => ({ pipeline, name })),
);

/** Cases whose kind cannot be detected. */
const UNDETECTABLE = new Set(['text-without-times']);

describe.each(cases)('$pipeline/$name', ({ pipeline, name }) => {
  test('reads as recorded', async () => {
    const outcome = await runTimedCase(pipeline, name);
    expect(outcome.expected).toBe(storedTimed(pipeline, name, 'expected.json'));
    expect(outcome.diagnostics).toBe(storedTimed(pipeline, name, 'diagnostics.txt') ?? '');
  });

  test('is detected from its content', async () => {
    const given = await parseFile(inputFile(pipeline, name), pipeline);
    const detected = await parseFile(inputFile(pipeline, name), null);
    expect(detected.kind).toBe(UNDETECTABLE.has(name) ? 'summary' : given.kind);
  });

  test('reads the same with Windows line breaks', () => {
    const text = readFileSync(inputFile(pipeline, name), 'utf8');
    const windows = text.replace(/\r\n?|\n/g, '\r\n');
    if (pipeline === 'transcript')
      expect(importTranscript(windows).cues).toEqual(importTranscript(text).cues);
    else expect(importChapters(windows).chapters).toEqual(importChapters(text).chapters);
  });
});
