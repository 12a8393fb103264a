/** The severity of a diagnostic: an error fails `npm run check`, a warning and a note do not. */
export type Severity = 'error' | 'warning' | 'info';

/** A stretch of a source text in UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Another place that explains a diagnostic: "the first row at this time is here". */
export interface RelatedPlace {
  readonly message: string;
  /** Relative to the content folder; absent for the diagnostic's own file. */
  readonly file?: string;
  readonly line: number;
  readonly column: number;
  /** End exclusive; absent when unknown. */
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A message for an author about a place in a file; lines and columns are 1-based, columns in UTF-16 units. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** End exclusive; absent when unknown. */
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly hint: string | null;
  readonly related?: readonly RelatedPlace[];
}
