import type { Diagnostic, Severity } from '@/lib/core/model/diagnostic';
import { countOf } from '@/lib/core/words/count-of';

/**
 * Counts the diagnostics of each severity.
 * @example countSeverities([]) // "0 errors, 0 warnings, 0 notes"
 */
export function countSeverities(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity, noun: string): string =>
    countOf(diagnostics.filter((one) => one.severity === severity).length, noun);
  return [count('error', 'error'), count('warning', 'warning'), count('info', 'note')].join(', ');
}
