import type { Severity } from '@/lib/core/model/diagnostic';

/** The severity, message and hint of a code. */
export interface CatalogEntry {
  readonly severity: Severity;
  /** One fact, without a full stop. `found` is what is in the file; `expected` is what belongs there, or what `found` is compared with. */
  readonly message: (found: string, expected: string) => string;
  readonly hint: string | null;
}
