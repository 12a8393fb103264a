import type { Severity } from '@/lib/core/model/diagnostic';

/** The severity and texts of a diagnostic code. */
export interface CatalogEntry {
  readonly severity: Severity;
  /** "Unexpected X, expected Y"; `found` is what the file has there, `expected` what would have been right. */
  readonly message: (found: string, expected: string) => string;
  readonly hint: string | null;
}
