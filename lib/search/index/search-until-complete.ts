import type { IndexReader } from './index-reader';

/** Fetches parts by name and adds them to the reader; rejects unless all of them arrive. */
export type FetchParts = (names: readonly string[]) => Promise<void>;

export interface SearchRun<Result> {
  readonly reader: IndexReader;
  readonly run: () => Result;
  readonly fetchParts: FetchParts;
  /** Called with each incomplete result, before more parts are fetched. */
  readonly onPartial?: (result: Result) => void;
  /** Whether the result is no longer needed; the last partial result is then returned. */
  readonly isStale?: () => boolean;
}

/** Repeats a search, fetching the missing parts after each run, until no part is missing. */
export async function searchUntilComplete<Result>(search: SearchRun<Result>): Promise<Result> {
  const { reader, run, fetchParts, onPartial, isStale } = search;
  for (;;) {
    reader.drainMissingParts();
    const result = run();
    const missing = reader.drainMissingParts();
    if (missing.length === 0 || isStale?.() === true) return result;
    onPartial?.(result);
    await fetchParts(missing);
  }
}
