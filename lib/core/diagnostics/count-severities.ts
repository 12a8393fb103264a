import type { Diagnostic, Severity } from '@/lib/core/model/diagnostic';

/**
 * Formats how many diagnostics of each severity there are.
 * @example countSeverities([]) // "0 errors, 0 warnings, 0 notes"
 */
export function countSeverities(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): number => diagnostics.filter((one) => one.severity === severity).length;
  return `${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`;
}
