import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSummary } from '@/lib/read/summary/parse-summary';
import { CASES, inputOf, listCases, outcomeOf, runCase } from './read-summary-case';

const stored = (name: string, file: string): string | null => {
  const path = join(CASES, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
};

describe.each(listCases())('%s', (name) => {
  test('reads as recorded', async () => {
    const outcome = await runCase(name);
    expect(outcome.expected).toBe(stored(name, 'expected.json'));
    expect(outcome.diagnostics).toBe(stored(name, 'diagnostics.txt') ?? '');
  });

  test('reads the same with Windows line breaks', () => {
    const text = inputOf(name);
    if (text === null) return;
    const windows = text.replace(/\r\n?|\n/g, '\r\n');
    const outcome = outcomeOf(name, windows, parseSummary(windows, { episode: name }));
    expect(outcome.expected).toBe(stored(name, 'expected.json'));
  });
});
