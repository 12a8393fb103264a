import type { IndexReader } from './index-reader';

/** Where an index of many parts comes from: fetches parts by name and adds them to the reader, all or an Error. */
export type FetchParts = (names: readonly string[]) => Promise<void>;

export interface Settling<Result> {
  readonly reader: IndexReader;
  readonly run: () => Result;
  readonly fetchParts: FetchParts;
  /** Hears each answer that is not the last, before more parts are fetched. */
  readonly onPartial?: (result: Result) => void;
  /** Whether nobody waits for the answer any more; the last partial one is then given. */
  readonly isStale?: () => boolean;
}

/** Runs a search again and again, each time fetching what it lacked, until it lacks nothing. */
export async function settleSearch<Result>(settling: Settling<Result>): Promise<Result> {
  const { reader, run, fetchParts, onPartial, isStale } = settling;
  for (;;) {
    reader.takeMissing();
    const result = run();
    const missing = reader.takeMissing();
    if (missing.length === 0 || isStale?.() === true) return result;
    onPartial?.(result);
    await fetchParts(missing);
  }
}
