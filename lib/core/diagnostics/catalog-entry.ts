import type { Severity } from '@/lib/core/model/diagnostic';

/** What a code says and how much it weighs. */
export interface CatalogEntry {
  readonly severity: Severity;
  /** "Unexpected X, expected Y"; `found` is what stood there, `expected` what would have been right. */
  readonly message: (found: string, expected: string) => string;
  readonly hint: string | null;
}
