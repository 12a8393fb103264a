import type { Diagnostic, RelatedPlace, Span } from '@/lib/core/model/diagnostic';
import { CATALOG, type DiagnosticCode } from './catalog';
import { printableLine } from './printed-line';
import { positionAt, type SourceText } from './source-text';

/** The variable parts of a diagnostic; `hint` replaces the catalog's where a better one is known. */
export interface DiagnosticDetail {
  readonly found?: string;
  /** The second value of a message, such as what would have been right. */
  readonly expected?: string;
  readonly hint?: string;
  /** Offset after the place, where it is more than a point. */
  readonly end?: number;
  readonly related?: readonly RelatedPlace[];
}

const MAX_FOUND = 80;
const MAX_EXPECTED = 160;

/** Cuts an author's text to a length that fits into a message. */
function shorten(text: string, length: number): string {
  const oneLine = printableLine(text.replace(/\s+/g, ' ')).trim();
  return oneLine.length <= length ? oneLine : `${oneLine.slice(0, length - 1).trimEnd()}…`;
}

/** Builds a diagnostic for a code at an offset of its source. */
export function createDiagnostic(
  code: DiagnosticCode,
  source: SourceText,
  offset: number,
  detail: DiagnosticDetail = {},
): Diagnostic {
  const entry = CATALOG[code];
  const { found = '', expected = '', hint, end = offset, related = [] } = detail;
  return {
    code,
    severity: entry.severity,
    message: entry.message(shorten(found, MAX_FOUND), shorten(expected, MAX_EXPECTED)),
    ...placeOf(source, { start: offset, end }),
    hint: hint ?? entry.hint,
    ...(related.length > 0 ? { related } : {}),
  };
}

/** Builds a related place of a diagnostic. */
export function createRelatedPlace(
  source: SourceText,
  span: Span,
  message: string,
  file: string,
): RelatedPlace {
  return { message: printableLine(message), file, ...placeOf(source, span) };
}

function placeOf(
  source: SourceText,
  { start, end }: Span,
): Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'> {
  if (end <= start) return positionAt(source, start);
  const { line: endLine, column: endColumn } = positionAt(source, end);
  return { ...positionAt(source, start), endLine, endColumn };
}
