import type { Diagnostic, Severity } from '@/lib/core/model/diagnostic';

/**
 * Counts the diagnostics of each severity.
 * @example countSeverities([]) // "0 errors, 0 warnings, 0 notes"
 */
export function countSeverities(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity, noun: string): string => {
    const found = diagnostics.filter((one) => one.severity === severity).length;
    return `${found} ${noun}${found === 1 ? '' : 's'}`;
  };
  return [count('error', 'error'), count('warning', 'warning'), count('info', 'note')].join(', ');
}
