import { readFileSync, rmSync } from 'node:fs';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The common part of both runners' JSON reports. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/**
 * Counts passed and failed tests in the JSON report of vitest or Playwright. A runner that failed without a failed test (a file
 * that does not load, a server that does not start), or left no report, counts as one failure.
 */
export function countTests(reportFile: string, exitCode: number): Count {
  const { passed, failed } = readCounts(reportFile);
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed };
}

/** Removes the report of an earlier run, so that it is not counted for this one. */
export function removeReport(reportFile: string): void {
  rmSync(reportFile, { force: true });
}

function readCounts(reportFile: string): Count {
  try {
    const {
      numPassedTests = 0,
      numFailedTests = 0,
      stats,
    }: Report = JSON.parse(readFileSync(reportFile, 'utf8'));
    if (stats === undefined) return { passed: numPassedTests, failed: numFailedTests };
    // A flaky test failed once, and there are no retries to hide it.
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
