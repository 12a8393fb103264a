import type { Diagnostic } from '@/lib/model/diagnostic';
import { CATALOG, type DiagnosticCode } from './catalog';
import { positionAt, type SourceText } from './source-text';

/** What a diagnostic says beyond its code; `hint` replaces the catalog's where a better one is known. */
export interface DiagnosticDetail {
  readonly found?: string;
  readonly hint?: string;
}

const MAX_FOUND = 60;

/** Cuts what an author wrote to a length that fits into a message. */
function shorten(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine.length <= MAX_FOUND ? oneLine : `${oneLine.slice(0, MAX_FOUND - 1).trimEnd()}…`;
}

/** Builds the diagnostic of a code at an offset of its source. */
export function createDiagnostic(
  code: DiagnosticCode,
  source: SourceText,
  offset: number,
  detail: DiagnosticDetail = {},
): Diagnostic {
  const entry = CATALOG[code];
  const { line, column } = positionAt(source, offset);
  const message = entry.message(shorten(detail.found ?? ''));
  return { code, severity: entry.severity, message, line, column, hint: detail.hint ?? entry.hint };
}
